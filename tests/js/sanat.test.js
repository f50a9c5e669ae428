// The same cases as in tests/finnish/test_letters.py: what Python and the browser must agree on.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fold, words } from "../../theme/assets/skriptit/haku/sanat.js";

const cases = JSON.parse(readFileSync(new URL("yhteiset.json", import.meta.url), "utf8"));

for (const [text, expected] of cases.taitto) test(`fold ${text}`, () => assert.equal(fold(text), expected));

for (const [text, expected] of cases.sanat) {
  test(`words ${text}`, () => {
    assert.deepEqual(words(text).map(([word]) => word), expected);
    const heard = (from) => text.slice(from).replaceAll("\u00ad", "").normalize("NFC");
    for (const [word, place] of words(text)) assert.ok(heard(place).startsWith(word), `${word} is not at ${place}`);
  });
}

// Tables are sorted by the browser's own Finnish order, lists by ours.
const compare = new Intl.Collator("fi", { numeric: true, sensitivity: "base" }).compare;
for (const row of cases.aakkoset) test(`order ${row[0]}`, () => assert.deepEqual([...row].reverse().sort(compare), row));
