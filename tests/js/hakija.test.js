// Answers and the files they need: one that comes late must not mix the answers, and another language comes only when it is needed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Searcher } from "../../theme/assets/skriptit/haku/hakija.js";

const EMPTY = { otsikko: [], osoite: [], osasto: [], kun: [], kuvaus: [], valiotsikko: [] };
const CORE = {
  kieli: "fi", ovet: ["perhe"], ovinimet: ["Perheille"], lajit: ["esite"], lajinimet: ["sivu perheelle"],
  otsikot: "Hidas\nNopea", osoitteet: "hidas/\nnopea/", sivut: [0, 0, 1, 0, 0, 1], pituudet: [4, 4],
  kenttapituudet: Object.fromEntries(Object.keys(EMPTY).map((name) => [name, [1, 1]])),
  sanat: "hidas\nnopea", numerot: [0, 1], kaavat: "0|", muodot: [0, 0], juuret: [], heikot: [], vieraat: [], hukka: [],
  paatteet: { n: [[""], [""]], v: [] }, liitteet: [""], synonyymit: [], hata: { sivu: null, sanat: [] }, puhujat: [], osat: [0, 1], yleiset: [], alut: "\nnop", kysymykset: [0, 0], kysymyspituudet: [], kysymyssanat: [], sivumerkitykset: "\n", merkitysaskel: 0,
};
const part = (page) => ({ kentat: { ...EMPTY, otsikko: [0, 1, page * 16 + 5] }, teksti: [0, 1, page * 16 + 5], kysytty: [] });
const loaded = { ydin: { kansio: "x", kieli: "fi", ydin: CORE, muut: [], muiden: "" }, "x/osa-fi-0": part(0), "x/osa-fi-1": part(1), "x/sivu-fi-1": { kun: [], kuvaus: "nopea", osat: [["", "", ""]] } };

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

test("another language is fetched only when the page's own does not know the words", async () => {
  const asked = [];
  const three = { ...CORE, otsikot: "Hidas\nHidas\nHidas", osoitteet: "a/\nb/\nc/", sivut: [0, 0, 1, 0, 0, 1, 0, 0, 1], pituudet: [4, 4, 4], kysymykset: [0, 0, 0], kenttapituudet: Object.fromEntries(Object.keys(EMPTY).map((name) => [name, [1, 1, 1]])) };
  const all = { kentat: { ...EMPTY, otsikko: [0, 3, 5, 21, 21] }, teksti: [0, 3, 5, 21, 21], kysytty: [] };
  const swedish = { ...CORE, kieli: "sv", sanat: "snabb\nlugn", otsikot: "Snabb\nLugn", alut: "\nsna" };
  const files = { ...loaded, ydin: { ...loaded.ydin, ydin: three, muut: ["sv"], muiden: "radd" }, "x/osa-fi-0": all, "x/ydin-sv": swedish, "x/osa-sv-0": part(0), "x/osa-sv-1": part(1) };
  const searcher = new Searcher(async (name) => (asked.push(name), files[name]));
  assert.equal((await searcher.answer("hidas ", { language: "fi", door: "" })).hits.length, 3);
  assert.ok(!asked.includes("x/ydin-sv"));
  await searcher.answer("hidas rädd ", { language: "fi", door: "" });
  assert.ok(asked.includes("x/ydin-sv"));
  const { hits } = await searcher.answer("snabb ", { language: "fi", door: "" });
  assert.ok(asked.includes("x/ydin-sv"));
  assert.equal(hits[0].language, "sv");
});

test("a language that cannot be had does not take the others' answer away", async () => {
  const load = async (name) => { if (name === "x/ydin-sv") throw new Error(name); return { ...loaded, ydin: { ...loaded.ydin, muut: ["sv"] } }[name]; };
  const { hits } = await new Searcher(load).answer("nopea ", { language: "fi", door: "" });
  assert.deepEqual(hits.map(({ address }) => address), ["nopea/"]);
});

test("words that mean the same are looked for in so many files only as a slow line bears, typed ones in all", async () => {
  const names = ["hidas", ..."abcdefgh"].map((letter) => letter.repeat(letter.length > 1 ? 1 : 5));
  const words = names.sort();
  const many = { ...CORE, sanat: words.join("\n"), numerot: words.map((_, i) => Math.min(i, 1)), muodot: words.map(() => 0), osat: words.map((_, i) => i), alut: ["", ...words.slice(1).map((word) => word.slice(0, 3))].join("\n") };
  const hidas = words.indexOf("hidas");
  const synonyms = words.map((_, i) => i).filter((i) => i !== hidas).map((i) => [[hidas], [i]]);
  const fetched = async (question, synonyymit) => {
    const asked = [];
    const load = async (name) => (asked.push(name), name === "ydin" ? { ...loaded.ydin, ydin: { ...many, synonyymit } } : part(0));
    await new Searcher(load).answer(`${question} `, { language: "fi", door: "" });
    return asked.filter((name) => name.includes("osa-"));
  };
  const meant = await fetched("hidas", synonyms);
  assert.ok(meant.includes(`x/osa-fi-${hidas}`) && meant.length === 5);
  assert.equal((await fetched(words.join(" "), [])).length, words.length);
});
