// What a role does, counted, and the role that an address asks for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asked, tally } from "../../theme/assets/skriptit/tyokalut/vastuumatriisi/laskenta.js";

const WORDS = { tekee: "tekee", paattaa: "päättää", kuullaan: "kuullaan", tiedoksi: "saa tiedon" };

test("marks are counted cell by cell, in the order of the words", () => {
  const cells = [["tekee", "paattaa"], [], ["tiedoksi"], ["tekee"]];
  assert.deepEqual(tally(cells, WORDS), [
    { word: "tekee", count: 2 },
    { word: "päättää", count: 1 },
    { word: "saa tiedon", count: 1 },
  ]);
});

test("a role with nothing to do has no counts", () => assert.deepEqual(tally([[], []], WORDS), []));

test("an address names a role that there is, or none", () => {
  const roles = ["vanhempi", "poliisi"];
  assert.equal(asked("#rooli=poliisi", roles), "poliisi");
  assert.equal(asked("#rooli=naapuri", roles), "");
  assert.equal(asked("", roles), "");
});
