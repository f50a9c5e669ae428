// The clock of a meeting: where it is, and what it shows.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { beginning, chosen, longer, moment, shown, total } from "../../theme/assets/skriptit/tyokalut/viikkokokouskello/laskenta.js";

const parts = [{ name: "Alku", who: "a", minutes: 5 }, { name: "Työ", who: "b", minutes: 10 }, { name: "Loppu", who: "c", minutes: 1 }];

test("a part goes on until the next begins, and the last until the end", () => {
  assert.deepEqual(moment(parts, 0), { index: 0, left: 300, over: false });
  assert.deepEqual(moment(parts, 299.5), { index: 0, left: 0.5, over: false });
  assert.deepEqual(moment(parts, 300), { index: 1, left: 600, over: false });
  assert.deepEqual(moment(parts, 959), { index: 2, left: 1, over: false });
  assert.deepEqual(moment(parts, 960), { index: 2, left: 0, over: true });
  assert.deepEqual(moment(parts, 5000), { index: 2, left: 0, over: true });
});

test("a minute more moves what comes after and leaves the plan itself as it was", () => {
  const more = longer(parts, 0, 1);
  assert.equal(beginning(more, 1), 360);
  assert.equal(total(more), 1020);
  assert.equal(parts[0].minutes, 5);
});

test("minutes begin whole and seconds have two digits", () => {
  assert.deepEqual([300, 299.2, 245, 59.01, 0].map(shown), ["5.00", "5.00", "4.05", "1.00", "0.00"]);
});

test("an address chooses a plan; an unknown one gives the first", () => {
  const plans = { a: [], b: [] };
  assert.deepEqual(["#runko=b", "#runko=x", "", "#muu=b"].map((hash) => chosen(hash, plans)), ["b", "a", "a", "a"]);
});

test("plans of the page last as long as they say", () => {
  const { plans } = JSON.parse(readFileSync(`${process.env.TIEDOT}/viikkokokouskello.json`, "utf8"));
  assert.deepEqual(Object.fromEntries(Object.entries(plans).map(([id, rows]) => [id, total(rows) / 60])), { "perhe-mukana": 75, "ilman-perhetta": 60, "kaksi-lasta": 90, "mini-syty": 25 });
});
