// Endless questions: they are cut, so that nobody waits.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cut } from "../../theme/assets/skriptit/haku/hakija.js";

test("one endless word is cut at forty letters", () => assert.equal(cut("a".repeat(10_000)).length, 40));
test("a pasted page is cut at twenty-five words", () => assert.equal(cut("sana ".repeat(1_200)).trim().split(" ").length, 25));
test("a word that is done stays done", () => assert.equal(cut(" lapsi "), "lapsi "));
