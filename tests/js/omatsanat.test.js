// Whose words the words of a question are, and what is left of it when little is found.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Asked } from "../../theme/assets/skriptit/haku/kysytyt.js";
import { OwnWords } from "../../theme/assets/skriptit/haku/omatsanat.js";
import { Ranking } from "../../theme/assets/skriptit/haku/jarjestys.js";

const NAMES = ["otsikko", "kun", "kuvaus", "valiotsikko"];
// words 1–3; three pages with a section each: the first, a long one, says all of them, the second says 1 over and over, the third says 3
const scorer = {
  unit: 2,
  pageOf: [0, 1, 2],
  fields: Object.fromEntries(NAMES.map((name) => [name, new Map()])),
  texts: new Map([[1, [[0, 1], [1, 9]]], [2, [[0, 1]]], [3, [[0, 1], [2, 1]]]]),
  lengths: { teksti: [2000, 100, 100], ...Object.fromEntries(NAMES.map((name) => [name, [1, 1, 1]])) },
  asked: new Asked({ kysymykset: [], kysymyspituudet: [], kysymyssanat: [] }),
  score: () => new Map(),
  meanings: { of: () => new Map() },
};
const slots = (...ids) => ids.map((id) => ({ text: String(id), ids: new Map([[id, 1]]), share: 1 }));
const own = (page, ...ids) => new OwnWords(scorer).of(slots(...ids)).get(page);

test("a word is most a page's own when it says it more often than the others do", () => {
  assert.ok(own(1, 1).own > 1);
  assert.equal(own(0, 1).own, 0);
  assert.equal(own(2, 1), undefined);
});

test("how much of a question a page says is told too", () => {
  assert.deepEqual([own(0, 1, 2, 3).words, own(1, 1, 2)?.words], [1, 0.5]);
});

const language = { scorer, titles: ["a", "b", "c"], twins: new Map(), door: () => "perhe", kind: () => "esite", kindWorth: () => 1, isFile: () => false, stands: () => true };
const order = (ids, reader = {}) => new Ranking(language).order([slots(...ids)], "", { favour: () => 1, ...reader }).map(({ page }) => page);

test("several words that are a page's own are an answer when nothing else is", () => {
  assert.deepEqual(order([1, 1, 1]), [1]);
});

test("one or two words are no reason to guess, nor words that are nobody's own", () => {
  assert.deepEqual(order([1, 1]), []);
  assert.deepEqual(order([2, 2, 2]).filter((page) => page !== 0), []);
});

test("who is in danger is shown even a faint answer", () => {
  const faint = () => new Map([[2, { page: 2, score: 0.1, whole: 2, sections: new Map(), missing: [] }]]);
  const weak = { ...language, scorer: { ...scorer, score: faint } };
  const found = (danger) => new Ranking(weak).order([slots(3)], "", { favour: () => 1, danger }).map(({ page }) => page);
  assert.deepEqual([found(true), found(false)], [[2], []]);
});
