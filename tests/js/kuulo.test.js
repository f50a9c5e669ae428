// What is heard in a question: danger, and who is asking.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../../theme/assets/skriptit/haku/sanat.js";
import { Hearing } from "../../theme/assets/skriptit/haku/kuulo.js";

// words of a small language: a base form and one other form of each
const BASES = ["lyoda", "lapsi", "pieni", "kirjata"];
const FORMS = { lyo: "lyoda", lasta: "lapsi", lapseni: "lapsi", kirjaan: "kirjata" };
const read = (word) => new Set([BASES.indexOf(FORMS[word.toLowerCase()] ?? fold(word))].filter((id) => id >= 0));
const hearing = new Hearing(
  [[["lyödä", "en jaksa", "yksin lapsi"], ["apua"], ["tyhjaa"]]],
  [["perhe", ["-ni"], [], ["saako"], []], ["perhe", ["mun", "haluun"], ["lapsi", "lapseni"], [], [7]], ["tyontekija", ["kirjata"], [], [], []], ["perhe", ["meista lapsi"], [], [], [9]]],
  read,
  (form) => (BASES.includes(form) ? [BASES.indexOf(form)] : []),
);
const heard = (question) => hearing.hear(question);

test("a base form is danger in any form, another word as it stands", () => {
  assert.ok(heard("se lyo taas").danger);
  assert.ok(heard("EN jaksa!").danger);
  assert.ok(!heard("jaksa vielä").danger);
});

test("a group needs all its words, in any order", () => {
  assert.ok(heard("lasta pidettiin yksin").danger);
  assert.ok(!heard("lapsi").danger);
});

test("a word that makes it something else takes the danger away", () => {
  assert.ok(!heard("lyo tyhjää").danger);
  assert.ok(heard("lyo lasta").danger);
});

test("a cry for help is danger when nothing else is said", () => {
  assert.ok(heard("apua").danger);
  assert.ok(heard("Apua, apua!").danger);
  assert.ok(!heard("apua kirjata").danger);
  assert.ok(!heard("").danger);
});

test("who asks is heard in forms, endings and words of work", () => {
  assert.deepEqual([...heard("mun huoneeni").speakers], [["perhe", 2]]);
  assert.deepEqual([...heard("miten kirjaan").speakers], [["tyontekija", 1]]);
  assert.deepEqual([...heard("pieni lapsi").speakers], [], "pieni is a word, not a small ”mine”");
});

test("the page of the very one who asks is known, unless a word tells that it is another", () => {
  assert.deepEqual([...heard("haluun pois").pages], [7]);
  assert.deepEqual([...heard("mun lapseni vietiin").pages], []);
  assert.deepEqual([...heard("mun lapseni vietiin").speakers], [["perhe", 1]]);
});

test("who asks is heard in a group only when all its words are there", () => {
  assert.deepEqual([...heard("lasta meista").pages], [9]);
  assert.deepEqual([...heard("meista").pages], []);
  assert.equal(heard("lasta meista").speakers.get("perhe"), 2);
});

test("words with which someone asks more than others tell nobody's voice", () => {
  assert.deepEqual([...heard("saako kirjata").asking], ["perhe"]);
  assert.deepEqual([...heard("saako").speakers], []);
  assert.deepEqual([...heard("kirjata").asking], []);
});
