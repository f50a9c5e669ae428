// Small things that every tool needs to write a page.

// An element with attributes and children; text stays text, and what is null or "" is left out.
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

// A sentence with its places filled: fill("{count} päivää", { count: 3 }).
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    if (!(name in values)) throw new Error(`No value for ${name}: ${text}`);
    return values[name];
  });
}

export const capital = (text) => text.charAt(0).toLocaleUpperCase("fi") + text.slice(1);

// Saves a text as a file of the reader's own.
export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000); // the browser reads it after the click
}
