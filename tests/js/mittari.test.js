// The measure: means counted by hand, what is shown of few answers, times of a team, and the reader's own file.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { asked, changes, partOf, result, sets, step } from "../../theme/assets/skriptit/tyokalut/mittari/laskenta.js";
import { read, written } from "../../theme/assets/skriptit/tyokalut/mittari/tiedosto.js";

const data = JSON.parse(readFileSync(`${process.env.TIEDOT}/mittari.json`, "utf8"));
const statements = ["a", "b", "c", "d"].map((id, at) => ({ id, quick: at < 2 }));
const part = { id: "osa", statements };
const person = (vastaukset, more = {}) => ({ tiimi: "A", kerta: "kevät", kierros: "koko", vastaukset, ...more });

test("the measure has 20–25 statements, each with an id of its own, and two of each part in the quick round", () => {
  const ids = data.parts.flatMap((row) => row.statements.map(({ id }) => id));
  assert.ok(ids.length >= 20 && ids.length <= 25);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(data.parts.map((row) => asked(row, "pika").length), data.parts.map(() => 2));
});

test("a part has a result when three of four are answered; zero is an answer", () => {
  assert.equal(partOf(person({ a: 0, b: 1, c: 3 }), part), 4 / 3);
  assert.equal(partOf(person({ a: 4, b: 4 }), part), null);
  assert.equal(partOf(person({}), part), null);
  assert.equal(partOf(person({ a: 0, b: 0, c: 0, d: 0 }), part), 0);
});

test("in the quick round both are answered, and the others are not counted", () => {
  assert.equal(partOf(person({ a: 2, b: 3, d: 0 }, { kierros: "pika" }), part), 2.5);
  assert.equal(partOf(person({ a: 2 }, { kierros: "pika" }), part), null);
});

test("a team's result is the mean of its people, with the lowest and the highest; who answered too little is not counted", () => {
  const people = [person({ a: 1, b: 1, c: 1, d: 1 }), person({ a: 4, b: 4, c: 4, d: 4 }), person({ a: 0 })];
  assert.deepEqual(result(people, [part]), { parts: [{ id: "osa", value: 2.5, least: 1, most: 4, count: 2 }], all: 2.5 });
  assert.deepEqual(result([person({ a: 0 })], [part]), { parts: [{ id: "osa", value: null, least: null, most: null, count: 0 }], all: null });
});

test("people of a team and time are together, whatever capitals and spaces they wrote", () => {
  const found = sets([person({}), person({}, { tiimi: " a " }), person({}, { kerta: "Syksy" }), person({}, { tiimi: "B" })]);
  assert.deepEqual(found.map(({ team, time, people }) => [team, time, people.length]), [["A", "kevät", 2], ["A", "Syksy", 1], ["B", "kevät", 1]]); // prettier-ignore
});

test("a team is compared with its own earlier time, and a small change is said to be small", () => {
  const all = (value, more) => person({ a: value, b: value, c: value, d: value }, more);
  const found = sets([all(2), all(4, { tiimi: "B" }), person({ a: 2, b: 2, c: 2, d: 3 }, { kerta: "syksy" }), all(1, { kerta: "talvi" })]);
  assert.deepEqual(changes(found, [part]), [
    { team: "A", from: "kevät", to: "syksy", change: 0.3, small: true },
    { team: "A", from: "syksy", to: "talvi", change: -1.3, small: false },
  ]);
});

for (const [value, expected] of [[0, 0], [0.94, 0], [0.95, 1], [1.9, 1], [2, 2], [2.94, 2], [3.5, 3], [3.54, 3], [3.55, 4], [4, 4]]) { // prettier-ignore
  test(`step of ${value} is ${expected}`, () => {
    assert.equal(step(value), expected);
    assert.ok(data.words.steps[expected]);
  });
}

test("a file gives back what was kept", () => {
  const people = [person({ a: 0, b: 4 }), person({}, { tiimi: "Ä", kierros: "pika" })];
  assert.deepEqual(read(`\uFEFF${written(people)}`, ["a", "b"]), { people, fault: null });
});

const file = (one, more = {}) => JSON.stringify({ mittari: "kayttoonoton-mittari", versio: 1, vastaajat: [one], ...more });
for (const [what, text] of [
  ["json", "{"],
  ["json", ""],
  ["other", "[]"],
  ["other", "null"],
  ["other", file(person({}), { mittari: "muu" })],
  ["version", file(person({}), { versio: 2 })],
  ["nobody", file(person({}), { vastaajat: [] })],
  ["nobody", file(person({}), { vastaajat: "A" })],
  ["names", file(null)],
  ["names", file(person({}, { tiimi: 5 }))],
  ["round", file(person({}, { kierros: "muu" }))],
  ["answers", file(person([]))],
  ["answers", file(person(null))],
  ["statement", file(person({ poissa: 1 }))],
  ["value", file(person({ a: 5 }))],
  ["value", file(person({ a: 1.5 }))],
  ["value", file(person({ a: "3" }))],
]) {
  test(`a file is refused: ${what} ${text.slice(-60)}`, () => {
    const { people, fault } = read(text, ["a"]);
    assert.deepEqual([people, fault.what], [[], what]);
    assert.ok(data.words.faults[what]);
  });
}
