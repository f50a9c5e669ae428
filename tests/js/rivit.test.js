// Which hits are shown and in what order.
import assert from "node:assert/strict";
import { test } from "node:test";
import { counts, rows } from "../../theme/assets/skriptit/haku/rivit.js";

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
  const { count, shown } = rows(many, "");
  assert.deepEqual([count, shown.length], [24, 10]);
  assert.equal(rows(many, "", {}, true).shown.length, 24);
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
