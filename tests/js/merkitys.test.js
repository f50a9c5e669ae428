// What the words of a question mean: which pages people ask for in such words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Meanings } from "../../theme/assets/skriptit/haku/merkitys.js";
import { Ranking } from "../../theme/assets/skriptit/haku/jarjestys.js";

// two numbers each, −3…3 as a…g; the first page is meant by what points one way, the second by what points the other, nobody asks for the third
const meanings = new Meanings({ sivumerkitykset: "gd\ndg\n", merkitysaskel: 1 });
meanings.add([1, 2, 3], "gddgdd");
const slot = (...ids) => ({ text: "", ids: new Map(ids), share: 1 });
const likely = (...slots) => meanings.of(slots);

test("the page that a word points at is likely, one that nobody asks for is not", () => {
  const found = likely(slot([1, 1]));
  assert.ok(found.get(0) > 0.99);
  assert.ok(found.get(1) < 0.01);
  assert.equal(found.get(2), 0);
});

test("words that point two ways leave it open", () => {
  assert.deepEqual([...likely(slot([1, 1]), slot([2, 1])).values()], [0.5, 0.5, 0]);
});

test("of the words that one may be, only the likeliest whose meaning is known counts", () => {
  assert.ok(likely(slot([9, 1], [1, 0.9], [2, 0.3])).get(0) > 0.99);
});

test("words whose meaning nobody knows mean nothing", () => {
  assert.equal(likely(slot([9, 1])).size, 0);
  assert.equal(new Meanings({ sivumerkitykset: "", merkitysaskel: 0 }).of([slot([1, 1])]).size, 0);
});

test("of two pages that answer alike, the one that such words mean is before the other", () => {
  const result = (page) => [page, { page, score: 1, whole: 1, sections: new Map(), slots: [], missing: [] }];
  const scorer = { unit: 1, pageOf: [], fields: {}, texts: new Map(), lengths: { teksti: [] }, asked: { pageOf: [], say: () => new Map() }, score: () => new Map([result(0), result(1)]), meanings };
  const fields = Object.fromEntries(["otsikko", "kun", "kuvaus", "valiotsikko"].map((name) => [name, new Map()]));
  Object.assign(scorer, { fields, lengths: { teksti: [1, 1], ...Object.fromEntries(Object.keys(fields).map((name) => [name, [1, 1]])) } });
  const language = { scorer, titles: ["a", "b"], twins: new Map(), door: () => "perhe", kind: () => "esite", kindWorth: () => 1, isFile: () => false };
  const order = (id) => new Ranking(language).order([[slot([id, 1])]], "", { favour: () => 1 }).map(({ page }) => page);
  assert.deepEqual([order(1), order(2)], [[0, 1], [1, 0]]);
});
