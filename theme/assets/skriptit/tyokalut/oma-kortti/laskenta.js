// A card of one's own as rows, and a kept card opened again. No document, no clock.

// The rows of a card: what is ready, what the reader wrote, and a line where nothing is.
export function rows({ name, small, line, parts }, answers) {
  const told = parts.map(({ id, label, ready }) => [label, ready || answers[id]?.trim() || line]);
  return [["title", name], ...told.flatMap(([label, text]) => (small ? [["text", `${label}: ${text}`]] : [["heading", label], ["text", text]]))];
}

// What a kept text file says in each part; a line that begins with a part's heading begins that part.
export function opened(text, { line, parts }) {
  const found = {};
  let part = null;
  for (const row of text.split(/\r?\n/)) {
    const begun = parts.find(({ label }) => row === label || row.startsWith(`${label}: `));
    if (begun) {
      part = begun.id;
      found[part] = row.slice(begun.label.length + 2);
    } else if (part) found[part] += `\n${row}`;
  }
  return Object.fromEntries(Object.entries(found).map(([id, words]) => [id, words.replaceAll(line, "").trim()]));
}
