// Questions that overtake one another: a file that comes late must not mix the answers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Searcher } from "../../theme/assets/skriptit/haku/hakija.js";

const EMPTY = { otsikko: [], osoite: [], osasto: [], kun: [], kuvaus: [], valiotsikko: [] };
const CORE = {
  kieli: "fi", ovet: ["perhe"], ovinimet: ["Perheille"], lajit: ["esite"], lajinimet: ["sivu perheelle"],
  otsikot: "Hidas\nNopea", osoitteet: "hidas/\nnopea/", sivut: [0, 0, 1, 0, 0, 1], pituudet: [4, 4],
  kenttapituudet: Object.fromEntries(Object.keys(EMPTY).map((name) => [name, [1, 1]])),
  sanat: "hidas\nnopea", numerot: [0, 1], kaavat: "0|", muodot: [0, 0], juuret: [], heikot: [], vieraat: [], hukka: [],
  paatteet: { n: [[""], [""]], v: [] }, liitteet: [""], synonyymit: [], hata: { sivu: null, sanat: [] }, puhujat: [], osat: [0, 1], alut: "\nnop", kysymykset: [0, 0], kysymyspituudet: [], kysymyssanat: [],
};
const part = (page) => ({ kentat: { ...EMPTY, otsikko: [0, 1, page * 16 + 5] }, teksti: [0, 1, page * 16 + 5], kysytty: [] });
const loaded = { ydin: { kansio: "x", kielet: { fi: CORE } }, "x/osa-fi-0": part(0), "x/osa-fi-1": part(1), "x/sivu-fi-1": { kun: [], kuvaus: "nopea", osat: [["", "", ""]] } };

test("an answer that waits for a file does not take the place of a later one", async () => {
  const waiting = [];
  const load = (name) => (name.endsWith("-0") ? new Promise((resolve) => waiting.push(() => resolve(loaded[name]))) : Promise.resolve(loaded[name]));
  const searcher = new Searcher(load);
  const slow = searcher.answer("hidas ", { language: "fi", door: "" });
  const quick = await searcher.answer("nopea ", { language: "fi", door: "" });
  assert.deepEqual(quick.hits.map(({ address }) => address), ["nopea/"]);
  waiting.forEach((go) => go());
  assert.deepEqual((await slow).hits.map(({ address }) => address), ["hidas/"]);
  assert.deepEqual((await searcher.excerpt(0)).text, ["", "nopea", ""]);
});
