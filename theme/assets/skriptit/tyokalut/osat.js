// Small things that every tool needs to write a page.

// An element with attributes and children; text stays text, and what is null or "" is left out.
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

// A table whose rows begin with their own head; on a narrow screen its rows are cards, in which each cell tells its column.
export function table(caption, heads, rows) {
  const row = (cells) => element("tr", { role: "row" }, ...cells);
  const head = row(heads.map((name) => element("th", { scope: "col", role: "columnheader" }, name)));
  const body = rows.map(([first, ...rest]) => row([element("th", { scope: "row", role: "rowheader" }, first), ...rest.map((text, at) => element("td", { role: "cell", "data-otsikko": heads[at + 1] }, text))]));
  return element("table", { class: "kortteina", role: "table" }, element("caption", {}, caption), element("thead", { role: "rowgroup" }, head), element("tbody", { role: "rowgroup" }, ...body));
}

// A button that does something.
export function button(name, act) {
  const made = element("button", { type: "button", class: "nappi" }, name);
  made.addEventListener("click", act);
  return made;
}

// Prints what a tool found, without its form and the rest of the page.
export function printResult() {
  document.documentElement.dataset.tuloste = "tulos";
  print();
  delete document.documentElement.dataset.tuloste;
}

// Bars under one another: rows are { name, bars: [{ share, text }] }, a share being 0–1. What they show must also stand in a table.
export function bars(caption, rows) {
  const one = ({ share, text }) => {
    const bar = element("span", { class: "palkit__palkki" });
    bar.style.inlineSize = `${100 * share}%`;
    return [element("span", { class: "palkit__rata" }, bar), element("span", { class: "palkit__luku" }, text)];
  };
  const list = rows.map(({ name, bars: own }) => element("li", {}, element("span", { class: "palkit__nimi" }, name), ...own.flatMap(one)));
  return element("figure", { class: "palkit" }, element("figcaption", {}, caption), element("ol", {}, ...list));
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
