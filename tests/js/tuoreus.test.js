import assert from "node:assert/strict";
import { test } from "node:test";
import { day, late, tell } from "../../theme/assets/skriptit/runko/tuoreus.js";

const place = (due) => ({ dataset: { tarkistettava: due }, hidden: true });

test("a page is late the day after its last day", () => {
  assert.equal(late("2027-05-25", "2027-05-25"), false);
  assert.equal(late("2027-05-25", "2027-05-26"), true);
  assert.equal(late("2027-05-25", "2026-12-31"), false);
});

test("the day is the reader’s own", () => {
  assert.equal(day(new Date(2027, 0, 5, 23, 59)), "2027-01-05");
});

test("only what is late is told", () => {
  const rows = [place("2027-05-25"), place("2027-05-01")];
  tell(rows, "2027-05-10");
  assert.deepEqual(rows.map((row) => row.hidden), [true, false]);
});

test("the word is said only of what is late", () => {
  const rows = ["2027-05-25", "2027-05-01"].map((due) => ({ dataset: { tarkistettava: due, sana: "myöhässä" }, textContent: "" }));
  tell(rows, "2027-05-10");
  assert.deepEqual(rows.map((row) => row.textContent), ["", "myöhässä"]);
});
