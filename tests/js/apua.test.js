// Suggestions when nothing was found: whole words of titles, never little words, numbers or what was typed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../../theme/assets/skriptit/haku/sanat.js";
import { nearest } from "../../theme/assets/skriptit/haku/apua.js";

const words = ["hän", "huostaanotto", "611", "hakemus", "huoli"];
const STEMS = [["hän", 0], ["huostaano", 1], ["611", 2], ["hakemu", 3], ["huol", 4]];
const dictionary = { words, finnish: true, empty: new Set([0]), of: (form) => new Set(STEMS.filter(([stem]) => form.startsWith(fold(stem))).map(([, id]) => id)) };
const titles = ["Hänen huostaanoton 611 hakemus", "Kun on huoli"];
const said = (question) => nearest({ dictionary, titles }, question);

test("a word of a title that looks like the one typed", () => assert.deepEqual(said("huostanotossa"), ["huostaanotto"]));
test("little words and numbers are no help", () => assert.deepEqual([said("hänet"), said("6111")], [[], []]));
test("a word with another beginning is another word", () => assert.deepEqual(said("sakemus"), []));
test("the last part of a compound is a word of a title", () => assert.deepEqual(said("verohakemus"), ["hakemus"]));
test("what was typed is not offered", () => assert.deepEqual(said("hakemus"), []));
