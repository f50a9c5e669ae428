// Reading aloud: only a voice of the device itself, sentence by sentence.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pieces, voice } from "../../theme/assets/skriptit/runko/puhe.js";

const far = { name: "far", lang: "fi-FI", localService: false };
const near = { name: "near", lang: "fi_FI", localService: true };

test("a voice on a server is never used, nor one of another language", () => {
  assert.equal(voice([far, near], "fi"), near);
  assert.equal(voice([far], "fi"), undefined);
  assert.equal(voice([near], "sv"), undefined);
  assert.equal(voice([{ ...near, lang: "fil-PH" }], "fi"), undefined);
});

test("texts are read a sentence at a time, without soft hyphens", () => {
  assert.deepEqual(pieces(["Sosiaali\u00adtyöntekijä  soittaa. Vastaa!", "Numero", "  "]), ["Sosiaalityöntekijä soittaa.", "Vastaa!", "Numero"]);
});
