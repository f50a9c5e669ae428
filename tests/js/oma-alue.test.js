// The chooser of counties: what is remembered and where, and what is shown first.
import assert from "node:assert/strict";
import { test } from "node:test";
import { KEY, answer, passing, remember, remembered } from "../../theme/assets/skriptit/tyokalut/oma-alue/laskenta.js";

const store = (kept = {}) => {
  const made = passing();
  for (const [key, value] of Object.entries(kept)) made.setItem(key, value);
  return made;
};

test("a choice is for this visit until the reader asks for more", () => {
  const [visit, device] = [store(), store()];
  remember("kainuu", false, [visit, device]);
  assert.equal(visit.getItem(KEY), "kainuu");
  assert.equal(device.getItem(KEY), null);
  remember("lappi", true, [visit, device]);
  assert.equal(device.getItem(KEY), "lappi");
  assert.equal(remembered([store(), device]), "lappi");
});

test("no choice takes away what was kept, and so does not asking any more", () => {
  const places = [store({ [KEY]: "lappi" }), store({ [KEY]: "lappi" })];
  remember("lappi", false, places);
  assert.equal(places[1].getItem(KEY), null);
  remember("", true, places);
  assert.equal(remembered(places), null);
});

test("a number is dialled; without one the page is told by its site", () => {
  assert.deepEqual(answer({ number: "014 266 0149", call: "tel:+358142660149", page: "https://www.hyvaks.fi/a" }), { dials: true, text: "014 266 0149", address: "tel:+358142660149" });
  assert.deepEqual(answer({ page: "https://www.ekhva.fi/jotain/" }), { dials: false, text: "ekhva.fi", address: "https://www.ekhva.fi/jotain/" });
});
