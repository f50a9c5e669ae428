// The builder of orientation: weeks counted by hand, what is known left out, the same list from a link and from a text.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { asText, clock, link, linked, plan } from "../../theme/assets/skriptit/tyokalut/perehdytys/laskenta.js";

const { packets, words } = JSON.parse(readFileSync(`${process.env.TIEDOT}/perehdytys.json`, "utf8"));
const task = (id, minutes, more = {}) => ({ id, what: `Tee ${id}`, minutes, ...more });
const packet = {
  phases: [
    { weeks: [0, 0], tasks: [task("a", 10)] },
    { weeks: [1, 1], tasks: [task("b", 60, { substitute: true }), task("c", 30)] },
    { weeks: [2, 4], tasks: [task("d", 60), task("e", 60), task("f", 60), { id: "g", what: "Tee g" }] },
    { weeks: [5, 12], tasks: [task("h", 60)] },
  ],
};
const state = { paketti: "x", viikot: 26, sijainen: false, osaan: [], tehty: [] };
const weeks = (more) => plan(packet, { ...state, ...more }).weeks.map(({ week, minutes, tasks }) => [week, minutes, tasks.map(({ id }) => id).join("")]);

test("a phase of three weeks is shared between them in order, each with about as much time", () => {
  assert.deepEqual(weeks(), [[0, 10, "a"], [1, 90, "bc"], [2, 60, "d"], [3, 60, "e"], [4, 60, "fg"], [9, 60, "h"]]); // prettier-ignore
  assert.equal(plan(packet, state).minutes, 340);
});

test("fewer weeks: a phase that has begun is fitted in, one that has not is for later", () => {
  assert.deepEqual(weeks({ viikot: 3 }).slice(2), [[2, 120, "de"], [3, 60, "fg"]]); // prettier-ignore
  assert.deepEqual(plan(packet, { ...state, viikot: 3 }).later.map(({ id }) => id), ["h"]);
});

test("what is known is left out, and a substitute gets only what is needed at once", () => {
  assert.deepEqual(weeks({ osaan: ["a", "c", "d", "e", "f", "g", "h"] }), [[1, 60, "b"]]);
  assert.deepEqual(weeks({ sijainen: true }), [[1, 60, "b"]]);
  assert.equal(plan(packet, { ...state, osaan: [..."abcdefgh"] }).empty, true);
});

test("every packet of the site has a list for the whole time and a short one, and every task is somewhere", () => {
  for (const [name, own] of Object.entries(packets)) {
    const all = own.phases.flatMap(({ tasks }) => tasks);
    for (const viikot of [1, 4, 12, 26]) {
      const made = plan(own, { ...state, viikot });
      assert.equal(made.weeks.flatMap(({ tasks }) => tasks).length + made.later.length, all.length, name);
      assert.ok(made.weeks.every(({ week }) => week <= viikot));
    }
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length, `${name}: two tasks with the same words`);
    const short = plan(own, { ...state, viikot: 4, sijainen: true });
    assert.ok(!short.empty && short.minutes <= 8 * 60, `${name}: ${short.minutes}`);
  }
});

test("a link keeps the list, and what the site does not know is left out", () => {
  const [name] = Object.keys(packets);
  const [first, second] = packets[name].phases.flatMap(({ tasks }) => tasks);
  const given = { paketti: name, viikot: 8, sijainen: true, osaan: [first.id], tehty: [second.id] };
  assert.deepEqual(linked(link(given), packets), given);
  assert.equal(link({ ...given, paketti: "" }), "");
  assert.deepEqual(linked(`#paketti=${name}&viikot=99&osaan=${first.id},poissa`, packets), { ...given, viikot: 26, sijainen: false, osaan: [first.id], tehty: [] });
  assert.equal(linked("#paketti=poissa", packets).paketti, "");
});

test("a text has the weeks, the marks and the address that opens it again", () => {
  const text = asText("Paketti", plan(packet, { ...state, viikot: 1 }), { ...state, tehty: ["b"] }, words, "https://x/#paketti=x&viikot=1");
  assert.ok(text.includes("Viikko 1 (1\u00a0h 30\u00a0min)\r\n[x] Tee b (1\u00a0h)\r\n[ ] Tee c (30\u00a0min)\r\n"));
  assert.ok(text.startsWith("Paketti\r\n\r\nEnnen työn alkua (10\u00a0min)\r\n"));
  assert.ok(text.endsWith("#paketti=x&viikot=1\r\n"));
});

test("minutes as a clock tells them", () => assert.deepEqual([0, 30, 60, 150].map(clock), ["0\u00a0min", "30\u00a0min", "1\u00a0h", "2\u00a0h 30\u00a0min"]));
