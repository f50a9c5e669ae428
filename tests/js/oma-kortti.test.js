// A card of one's own: its rows, and a kept file that gives the same card.
import assert from "node:assert/strict";
import { test } from "node:test";
import { opened, rows } from "../../theme/assets/skriptit/tyokalut/oma-kortti/laskenta.js";
import { plain } from "../../theme/assets/skriptit/tyokalut/word.js";

const parts = [{ id: "auttaa", label: "Tämä auttaa", ready: "" }, { id: "hata", label: "Hätä", ready: "112" }, { id: "muu", label: "Muu", ready: "" }];
const card = { name: "Kortti", small: false, line: "____", parts };
const purse = { ...card, small: true };

test("what is ready stands, what is empty is a line", () => {
  assert.deepEqual(rows(purse, { auttaa: " Musiikki " }), [["title", "Kortti"], ["text", "Tämä auttaa: Musiikki"], ["text", "Hätä: 112"], ["text", "Muu: ____"]]);
});

for (const one of [card, purse])
  test(`a kept card is the same card when it is opened, ${one.small ? "purse" : "sheet"}`, () => {
    const answers = { auttaa: "Musiikki\nja kävely", muu: "" };
    const kept = opened(plain(rows(one, answers)).replaceAll("\n", "\r\n"), one);
    assert.deepEqual({ auttaa: kept.auttaa, muu: kept.muu }, answers);
  });

test("a strange file gives nothing", () => assert.deepEqual(opened("aivan muuta\nHätäinen", card), {}));
