// The card of questions: its rows, its link, its text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asText, link, linked, rows } from "../../theme/assets/skriptit/tyokalut/kysymyskortti/laskenta.js";

const questions = { "a-1": { fi: "Miksi?", sv: "Varför?" }, "a-2": { fi: "Milloin?", sv: "När?" } };

test("a link carries chosen questions only, and unknown ones are left out", () => {
  assert.equal(link(["a-1", "a-2"]), "#kysymykset=a-1,a-2");
  assert.equal(link([]), "");
  assert.deepEqual(linked("#kysymykset=a-2,poissa-9,a-1", questions), ["a-2", "a-1"]);
  assert.deepEqual(linked("#muu=1", questions), []);
  assert.deepEqual(linked("", questions), []);
});

test("own questions come last, one on each line, and have no translation", () => {
  assert.deepEqual(rows(["a-2"], " Saako mummo tulla? \n\nKuka maksaa?", questions, ["fi", "sv"]), [["Milloin?", "När?"], ["Saako mummo tulla?", ""], ["Kuka maksaa?", ""]]);
  assert.deepEqual(rows(["a-1"], "", questions, ["sv"]), [["Varför?"]]);
  assert.deepEqual(rows([], "  \n", questions, ["fi"]), []);
});

test("the file numbers its rows and leaves room for answers", () => {
  assert.equal(asText("Kortti", [["Miksi?", "Varför?"], ["Oma?", ""]]), "Kortti\n\n1. Miksi? / Varför?\n\n   ______________________________\n\n2. Oma?\n\n   ______________________________\n");
});
