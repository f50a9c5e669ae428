// What answers tell: means of parts, how far apart answers are, times and teams side by side. No document, no clock.
import { folded } from "../csv.js";

const ENOUGH = 3 / 4; // of a part's statements must be answered before it has a result
export const FEW = 5; // fewer people than this are for the team's own talk only
export const SMALL = 0.5; // a change this small may be that other people answered

const mean = (values) => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null);
export const tenths = (value) => Math.round(value * 10 + 1e-9) / 10;

// Statements that a round asks.
export const asked = ({ statements }, round) => statements.filter(({ quick }) => round === "koko" || quick);

// One person's result of a part; null when too few of its statements were answered.
export function partOf(person, part) {
  const statements = asked(part, person.kierros);
  const values = statements.map(({ id }) => person.vastaukset[id]).filter((value) => value !== undefined);
  return values.length && values.length >= ENOUGH * statements.length ? mean(values) : null;
}

// People by team and time, in the order they came: { team, time, people }.
export function sets(people) {
  const found = new Map();
  for (const person of people) {
    const name = `${folded(person.tiimi)}\n${folded(person.kerta)}`;
    if (!found.has(name)) found.set(name, { team: person.tiimi.trim(), time: person.kerta.trim(), people: [] });
    found.get(name).people.push(person);
  }
  return [...found.values()];
}

// The result of people together: { parts: [{ id, value, least, most, count }], all }; a value is null when nobody has one.
export function result(people, parts) {
  const rows = parts.map((part) => {
    const values = people.map((person) => partOf(person, part)).filter((value) => value !== null);
    return { id: part.id, value: mean(values), least: values.length ? Math.min(...values) : null, most: values.length ? Math.max(...values) : null, count: values.length };
  });
  return { parts: rows, all: mean(rows.map(({ value }) => value).filter((value) => value !== null)) };
}

// The step on which a value stands, by its tenths: 0–0.9, 1.0–1.9, 2.0–2.9, 3.0–3.5, 3.6–4.0.
export function step(value) {
  const shown = tenths(value);
  return [1, 2, 3, 3.6].filter((border) => shown >= border).length;
}

// Earlier and later answers of the same team: { team, from, to, change, small } for each two times in the order they came.
export function changes(found, parts) {
  return found.flatMap((now, at) => {
    const before = found.slice(0, at).findLast(({ team }) => folded(team) === folded(now.team));
    const values = before && [before, now].map(({ people }) => result(people, parts).all);
    if (!values || values.includes(null)) return [];
    const change = tenths(values[1]) - tenths(values[0]);
    return [{ team: now.team, from: before.time, to: now.time, change: tenths(change), small: Math.abs(change) < SMALL - 1e-9 }];
  });
}
