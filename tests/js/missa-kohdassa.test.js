// Where we are: the link has the phase only, the sheet marks it in words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { link, linked, rows } from "../../theme/assets/skriptit/tyokalut/missa-kohdassa/laskenta.js";

const phases = [{ id: "ilmoitus", name: "Ilmoitus" }, { id: "avohuolto", name: "Avohuolto" }];
const words = { title: "Missä", here: "olemme tässä", started: "Alkoi", next: "Seuraavaksi", when: "Milloin" };

test("a link names a phase that is here, and nothing else is read from it", () => {
  assert.equal(linked(link("avohuolto"), phases), "avohuolto");
  assert.equal(linked("#vaihe=poissa&seuraava=x", phases), "");
  assert.equal(linked("", phases), "");
});

test("the chosen phase is told in words and empty boxes are lines", () => {
  assert.deepEqual(rows(phases, "avohuolto", { seuraava: " Tapaaminen " }, words, "___"), [
    ["title", "Missä"],
    ["text", "1. Ilmoitus\n2. Avohuolto ← olemme tässä"],
    ["text", "Alkoi: ___"],
    ["text", "Seuraavaksi: Tapaaminen"],
    ["text", "Milloin: ___"],
  ]);
});
