// How a question is read: endless ones are cut, numbers are found however they have been grouped.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asRead } from "../../theme/assets/skriptit/haku/kysymys.js";

test("one endless word is cut at forty letters", () => assert.equal(asRead("a".repeat(10_000)).length, 40));
test("a pasted page is cut at twenty-five words", () => assert.equal(asRead("sana ".repeat(1_200)).trim().split(" ").length, 25));
test("a word that is done stays done", () => assert.equal(asRead(" lapsi "), "lapsi "));
test("an empty question stays empty", () => assert.equal(asRead("  "), ""));

for (const [typed, read] of [
  ["116 111", "116111"],
  ["080 005 005", "080005005"],
  ["+358 80 005 005", "080005005"],
  ["0035880005005", "080005005"],
  ["lsl38§", "lsl 38§"],
  ["13b", "13 b"],
  ["30pv", "30 pv"],
  ["12 15 vuotta", "12 15 vuotta"],
  ["417/2007", "417/2007"],
]) test(`${typed} is read as ${read}`, () => assert.equal(asRead(typed), read));
