// A Word file from rows of text, byte by byte: the same rows give the same file. No document, no clock.
const NAMESPACE = "http://schemas.openxmlformats.org";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STYLES = { title: "Heading1", heading: "Heading2", text: "Normal" };
const SIZES = { Heading1: 32, Heading2: 26, Normal: 24 };
const encoder = new TextEncoder();

const escaped = (text) => text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function paragraph([kind, text]) {
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:p><w:pPr><w:pStyle w:val="${STYLES[kind]}"/></w:pPr><w:r>${lines.join("<w:br/>")}</w:r></w:p>`;
}

const style = (id) =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === "Normal" ? ' w:default="1"' : ""}><w:name w:val="${id.replace(/(\d)/, " $1").replace("Heading", "heading")}"/>` +
  `<w:pPr><w:spacing w:after="160"/>${id === "Normal" ? "" : `<w:outlineLvl w:val="${id.at(-1) - 1}"/>`}</w:pPr><w:rPr>${id === "Normal" ? "" : "<w:b/>"}<w:sz w:val="${SIZES[id]}"/></w:rPr></w:style>`;

// The parts of the package by their names.
function parts(rows, language) {
  const word = `${NAMESPACE}/wordprocessingml/2006/main`;
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const links = `${NAMESPACE}/package/2006/relationships`;
  const office = `${NAMESPACE}/officeDocument/2006/relationships`;
  return {
    "[Content_Types].xml": `<Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "word/styles.xml": `<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>${Object.keys(SIZES).map(style).join("")}</w:styles>`,
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${rows.map(paragraph).join("")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr></w:body></w:document>`,
  };
}

const TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
const checksum = (bytes) => (bytes.reduce((sum, byte) => (sum >>> 8) ^ TABLE[(sum ^ byte) & 255], 0xffffffff) ^ 0xffffffff) >>> 0;

// Numbers of a ZIP record, each with its length in bytes, smallest byte first.
const record = (...fields) => Uint8Array.from(fields.flatMap(([value, length]) => Array.from({ length }, (_, at) => Math.floor(value / 256 ** at) & 255)));

// A ZIP of texts as they are, not compressed; every file has the first day that the format knows.
function zip(files) {
  const [day, utf8] = [0x21, 0x800];
  const body = [];
  const list = [];
  let place = 0;
  for (const [name, text] of Object.entries(files)) {
    const [title, bytes] = [encoder.encode(name), encoder.encode(HEAD + text)];
    const about = [[20, 2], [utf8, 2], [0, 2], [0, 2], [day, 2], [checksum(bytes), 4], [bytes.length, 4], [bytes.length, 4], [title.length, 2], [0, 2]];
    body.push(record([0x04034b50, 4], ...about), title, bytes);
    list.push(record([0x02014b50, 4], [20, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [place, 4]), title);
    place += 30 + title.length + bytes.length;
  }
  const length = list.reduce((sum, part) => sum + part.length, 0);
  const count = Object.keys(files).length;
  const all = [...body, ...list, record([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [length, 4], [place, 4], [0, 2])];
  const whole = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  all.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

// Rows are [”title” | ”heading” | ”text”, words]; the language is that of the words, for whoever reads them aloud.
export const word = (rows, language) => zip(parts(rows, language));

// The same rows as plain text, for a text file or to be pasted.
export const plain = (rows) => `${rows.map(([kind, text]) => (kind === "title" ? text.toLocaleUpperCase("fi") : text)).join("\n\n")}\n`;
