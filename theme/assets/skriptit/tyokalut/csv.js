// Tables as text: how a reader's file is read, whatever program wrote it, and how one is written. No document.

const SEPARATORS = [";", "\t", ","];
const WORKBOOKS = [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]]; // how the files of spreadsheet programs begin

// Bytes as text: a mark of UTF-8 or UTF-16 is obeyed, otherwise UTF-8 when it is that, and Windows-1252 when it is not.
// Null when the bytes are a workbook and not text.
export function decoded(bytes) {
  if (WORKBOOKS.some((signs) => signs.every((sign, at) => bytes[at] === sign))) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

// Rows as a spreadsheet numbers them, empty ones left out: { rows: [{ row, cells }], open } where `open` is the row whose quotation never ends.
export function parsed(text) {
  const plain = text.replace(/^\uFEFF/, "");
  const given = /^sep=(.)\r?\n/i.exec(plain);
  const separator = given ? given[1] : likely(plain);
  const rows = [];
  let row = given ? 2 : 1;
  let cells = [];
  let cell = "";
  let quoted = false;

  const endCell = () => {
    cells.push(cell.trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (cells.some(Boolean)) rows.push({ row, cells });
    row += 1;
    cells = [];
  };
  for (let at = given ? given[0].length : 0; at < plain.length; at += 1) {
    const sign = plain[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (plain[at + 1] === '"') cell += plain[(at += 1)];
      else quoted = false;
    } else if (sign === '"' && !cell.trim()) {
      quoted = true;
      cell = "";
    } else if (sign === separator) endCell();
    else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && plain[at + 1] === "\n") at += 1;
      endRow();
    } else cell += sign;
  }
  if (quoted) return { rows, open: row };
  if (cell || cells.length) endRow();
  return { rows, open: null };
}

// The separator that the first row has most, outside quotations.
function likely(text) {
  const first = text.trimStart().replace(/"(?:[^"]|"")*"?/g, "").split(/[\r\n]/, 1)[0];
  const counts = SEPARATORS.map((sign) => first.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))];
}

// Rows as a file that a Finnish spreadsheet opens: what could be read as a formula is text.
export const written = (rows) => `\uFEFF${rows.map((cells) => cells.map(safe).join(";")).join("\r\n")}\r\n`;

function safe(value) {
  const text = typeof value === "number" ? String(value).replace(".", ",") : String(value);
  const plain = /^[=+\-@\t\r]/.test(text) && typeof value !== "number" ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

// A word as it is compared: capitals, spaces, hyphens and dots over letters make no difference.
export const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[\s\u2010-\u2015-]+/g, " ").trim();

// A number as it is written in Finnish or in English; null when it is not one.
export function number(text) {
  const plain = text.replace(/\s/g, "");
  return /^\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : null;
}
