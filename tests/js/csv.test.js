// Tables as programs write them: each way of writing gives the same rows, and what cannot be read is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { decoded, folded, number, parsed, written } from "../../theme/assets/skriptit/tyokalut/csv.js";

const bytes = (text) => new TextEncoder().encode(text);
const cells = (text) => parsed(text).rows.map((row) => row.cells);
const expected = [["Tunnus", "Rooli"], ["H1", "Lähiesihenkilö"]];

for (const [name, text] of Object.entries({
  semicolon: "Tunnus;Rooli\nH1;Lähiesihenkilö\n",
  comma: "Tunnus,Rooli\nH1,Lähiesihenkilö\n",
  tab: "Tunnus\tRooli\nH1\tLähiesihenkilö\n",
  "rows of Windows": "Tunnus;Rooli\r\nH1;Lähiesihenkilö\r\n",
  "rows of an old Mac": "Tunnus;Rooli\rH1;Lähiesihenkilö",
  "no last line break": "Tunnus;Rooli\nH1;Lähiesihenkilö",
  "mark of UTF-8": "\uFEFFTunnus;Rooli\nH1;Lähiesihenkilö",
  "quotations and spaces": '"Tunnus" ; "Rooli"\n "H1";"Lähiesihenkilö" ',
  "separator told by Excel": "sep=;\r\nTunnus;Rooli\r\nH1;Lähiesihenkilö",
  "empty rows": "\n\nTunnus;Rooli\n;\n\nH1;Lähiesihenkilö\n ; \n",
})) test(`read: ${name}`, () => assert.deepEqual(cells(text), expected)); // prettier-ignore

test("a separator, a quotation mark and a line break stand inside quotations, and rows are numbered as a spreadsheet does", () => {
  const { rows, open } = parsed('Tunnus;Käydyt\n"H;1";"perus\r\nkertaus"\n\nH2;"sanoi ""joo"""\n');
  assert.deepEqual(rows, [
    { row: 1, cells: ["Tunnus", "Käydyt"] },
    { row: 2, cells: ["H;1", "perus\r\nkertaus"] },
    { row: 4, cells: ["H2", 'sanoi "joo"'] },
  ]);
  assert.equal(open, null);
});

test("the separator is that of the first row, also when cells have commas", () => {
  assert.deepEqual(cells("Tunnus;Päiviä\nH1;6,5\nH2;1,5"), [["Tunnus", "Päiviä"], ["H1", "6,5"], ["H2", "1,5"]]); // prettier-ignore
  assert.deepEqual(cells('"Tunnus; oma",Rooli\nH1,a'), [["Tunnus; oma", "Rooli"], ["H1", "a"]]); // prettier-ignore
});

test("a quotation that never ends is told by its row", () => {
  assert.equal(parsed('Tunnus;Rooli\nH1;"Koordinaattori\nH2;Johto').open, 2);
});

test("bytes of UTF-8, UTF-16 and Windows-1252 are the same text, and a workbook is none", () => {
  const text = "Lähiesihenkilö €";
  assert.equal(decoded(bytes(text)), text);
  assert.equal(decoded(Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...text].map((sign) => sign.charCodeAt(0))).buffer)])), text);
  assert.equal(decoded(Uint8Array.from([..."Lähiesihenkilö "].map((sign) => sign.charCodeAt(0)).concat(0x80))), text);
  assert.equal(decoded(bytes("PK\u0003\u0004")), null);
  assert.equal(decoded(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), null);
  assert.equal(decoded(bytes("PK;Rooli")), "PK;Rooli");
});

test("a file that is written is read back, numbers have a comma, and nothing in it is a formula", () => {
  const file = written([["Tunnus", "Päiviä"], ['=1+1;"x"', 6.5], ["-", -1]]); // prettier-ignore
  assert.equal(file, '\uFEFFTunnus;Päiviä\r\n"\'=1+1;""x""";6,5\r\n\'-;-1\r\n');
  assert.deepEqual(cells(file)[1], ['\'=1+1;"x"', "6,5"]);
});

test("words are compared without capitals, spaces, hyphens and dots; numbers are read in both ways", () => {
  assert.equal(folded("  Käyttöönoton–TUKI "), folded("kayttoonoton tuki"));
  assert.deepEqual(["6,5", "6.5", " 1 000 ", "", "6,5 pv", "-1"].map(number), [6.5, 6.5, 1000, null, null, null]);
});
