// Whole questions that people ask for pages: one that is like the question lifts its page more than many that share a word with it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Asked } from "../../theme/assets/skriptit/haku/kysytyt.js";

const ITSELF = 5; // level of a word itself
const row = (...words) => words.flatMap((questions) => [1, questions.length, ...questions.map((question, i) => (question - (questions[i - 1] ?? 0)) * 16 + ITSELF)]);
// words 1–4; page 0 has questions 0–2, each with word 1; page 1 has question 3 with words 1, 2 and 3; page 2 a long one with them
const asked = new Asked({ kysymykset: [3, 1, 1], kysymyspituudet: [2, 2, 2, 3, 9], kysymyssanat: [2, 2, 2, 4, 9] });
asked.add(row([0, 1, 2, 3, 4], [3, 4], [3, 4], [0]), 0);
const said = (...ids) => ids.map((id) => asked.say(new Map([[id, 1]]), () => 1));

test("one question that says all lifts its page more than several that say a little", () => {
  const { like } = asked.nearest(said(1, 2, 3), [1, 1, 1]);
  assert.ok(like.get(1) > 3 * like.get(0));
});

test("a short question that says the same is more alike than a long one", () => {
  const { like } = asked.nearest(said(1, 2, 3), [1, 1, 1]);
  assert.ok(like.get(1) > like.get(2));
});

test("a telling word makes questions more alike than one that all have", () => {
  const { like } = asked.nearest(said(1, 4), [0.1, 2]);
  assert.ok(like.get(0) > 5 * like.get(1));
});

test("one word in common is little however short the question", () => {
  const whole = new Asked({ kysymykset: [1], kysymyspituudet: [1], kysymyssanat: [1] });
  whole.add(row([0]), 0);
  assert.ok(whole.nearest([whole.say(new Map([[1, 1]]), () => 1)], [1]).like.get(0) < 0.5);
});

test("a page with several questions as alike is more alike than a page with one", () => {
  const several = new Asked({ kysymykset: [1, 3], kysymyspituudet: [3, 3, 3, 3], kysymyssanat: [3, 3, 3, 3] });
  several.add(row([0, 1, 2, 3], [0, 1, 2, 3]), 0);
  const { like } = several.nearest([1, 2].map((id) => several.say(new Map([[id, 1]]), () => 1)), [1, 1]);
  assert.ok(like.get(1) > like.get(0));
  assert.ok(like.get(1) < 1.5 * like.get(0));
});

test("a page is asked for in just these words when all of them are the same and none is more or less", () => {
  assert.deepEqual([...asked.nearest(said(1, 2, 3), [1, 1, 1], 4).same], [1]);
  assert.deepEqual([...asked.nearest(said(1, 2, 3), [1, 1, 1], 6).same], []);
  assert.deepEqual([...asked.nearest(said(1, 2), [1, 1], 4).same], []);
});
