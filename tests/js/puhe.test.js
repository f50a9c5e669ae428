// Spoken Finnish is read as it is written.
import assert from "node:assert/strict";
import { test } from "node:test";
import { written } from "../../theme/assets/skriptit/haku/puhe.js";

test("spoken forms lead to written ones", () => {
  const pairs = { kirjotettu: "kirjoitettu", sijotus: "sijoitus", hirveeta: "hirveata", tehaan: "tehdaan", vois: "voisi", karannu: "karannut", tarviin: "tarvitsen" };
  for (const [spoken, form] of Object.entries(pairs)) assert.ok(written(spoken).includes(form), `${spoken} → ${written(spoken)}`);
});

test("a written form has no other", () => {
  for (const form of ["lapsi", "sijoitus", "mielipide"]) assert.deepEqual(written(form), []);
});
