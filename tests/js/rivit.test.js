// Which hits are shown and in what order.
import assert from "node:assert/strict";
import { test } from "node:test";
import { counts, paired, rows } from "../../theme/assets/skriptit/haku/rivit.js";

const hit = (door, kind = "opas") => ({ door, doorName: door.toUpperCase(), kind, kindName: kind });
const many = Array.from({ length: 24 }, (_, i) => hit(["a", "b", "c"][i % 3], i % 2 ? "opas" : "rooli"));
const places = ({ shown }) => shown.map(({ place }) => place);
const groups = ({ shown }) => [...new Set(shown.map(({ group }) => group))];

test("the best three come as they are, the others door by door", () => {
  assert.deepEqual(places(rows(many, "")), [0, 1, 2, 3, 6, 9, 4, 7, 5, 8]);
  assert.deepEqual(groups(rows(many, "")), ["", "A", "B", "C"]);
});

test("the reader's own door is the first of the doors", () => {
  assert.deepEqual(groups(rows(many, "c")), ["", "C", "A", "B"]);
});

test("the number is of all hits, of which the first ten are shown", () => {
  const { count, more, shown } = rows(many, "");
  assert.deepEqual([count, more, shown.length], [24, true, 10]);
  const all = rows(many, "", {}, true);
  assert.deepEqual([all.more, all.shown.length], [false, 24]);
});

const twins = [
  { ...hit("perhe"), address: "tukea/", twin: "tuki/" },
  { ...hit("muu"), address: "muu/" },
  { ...hit("työ"), address: "tuki/", twin: "tukea/" },
];

test("a page that tells the same to others stands on the row of the one before it", () => {
  const { count, shown } = rows(twins, "");
  assert.equal(count, 3);
  assert.deepEqual(shown.map(({ hit, place, twin }) => [hit.address, place, twin?.address]), [["tukea/", 0, "tuki/"], ["muu/", 1, undefined]]);
});

test("it has a row of its own when the other is not wanted", () => {
  assert.deepEqual(places(rows(twins, "", { door: "työ" })), [2]);
  assert.deepEqual(paired(twins.slice(1).map((one) => ({ hit: one }))).map(({ twin }) => twin), [undefined, undefined]);
});

test("one door needs no lines", () => {
  assert.deepEqual(groups(rows(many.filter(({ door }) => door === "a"), "")), [undefined]);
});

test("a door and a kind are chosen together", () => {
  const found = rows(many, "", { door: "b", kind: "opas" }, true);
  assert.equal(found.count, 4);
  assert.ok(found.shown.every(({ hit: { door, kind } }) => door === "b" && kind === "opas"));
});

test("choices have their numbers, the commonest first", () => {
  assert.deepEqual(counts([hit("b"), hit("a"), hit("b")], "door"), [
    { value: "b", name: "B", count: 2 },
    { value: "a", name: "A", count: 1 },
  ]);
});
