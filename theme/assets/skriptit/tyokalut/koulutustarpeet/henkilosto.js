// A staff list as people: who is understood, and what is told of each row that is not. No document.
import { folded, number, parsed } from "../csv.js";

const NOT_TAKEN = ["", "-", "–", "0", "ei"];

// People of a list and what is wrong in it: { people: [{ row, id, team, role, path, done, days }], faults: [{ row, what, … }] }.
// `heads` says by which words each column is called; a column named by a training tells who has taken it.
export function staff(text, { roles, trainings, heads }) {
  const { rows, open } = parsed(text);
  const faults = [];
  const fault = (row, what, more = {}) => faults.push({ row, what, ...more });
  if (open !== null) fault(open, "open");
  if (!rows.length) fault(1, "empty");
  if (faults.length) return { people: [], faults };

  const [{ row: top, cells: names }, ...rest] = rows;
  const ids = new Map(Object.entries(trainings).flatMap(([id, { name }]) => [[folded(id), id], [folded(name), id]])); // prettier-ignore
  const columns = headed(names, heads, ids, (what, more) => fault(top, what, more));
  if (!("role" in columns.at)) fault(top, "noRoles");
  if (!("role" in columns.at)) return { people: [], faults };

  const seen = new Map();
  const people = rest.flatMap(({ row, cells }) => {
    const cell = (name) => cells[columns.at[name]] ?? "";
    const tell = (what, more) => fault(row, what, more);
    if (cells.slice(names.length).some(Boolean)) tell("cells", { count: cells.length, heads: names.length });
    const path = pathOf(cell("role"), roles, tell);
    if (!path) return [];
    const id = cell("id") || String(row);
    if (seen.has(folded(id))) tell("twice", { text: id, first: seen.get(folded(id)) });
    seen.set(folded(id), row);
    return [{ row, id, team: cell("team"), role: cell("role"), path, done: taken(cells, cell("done"), columns.trainings, ids, tell), days: daysOf(cell("days"), tell) }];
  });
  return { people, faults };
}

// Where each known column stands; a head that comes twice counts the first time.
function headed(names, heads, ids, tell) {
  const at = {};
  const trainings = new Map();
  names.forEach((name, place) => {
    if (!name) return;
    if (names.findIndex((other) => folded(other) === folded(name)) < place) return tell("head", { text: name });
    const known = Object.keys(heads).find((key) => heads[key].some((head) => folded(head) === folded(name)));
    if (known && !(known in at)) at[known] = place;
    else if (ids.has(folded(name))) trainings.set(place, ids.get(folded(name)));
    else tell("unused", { text: name });
  });
  return { at, trainings };
}

function pathOf(text, roles, tell) {
  const found = roles.find((role) => [role.name, role.id, role.short].some((name) => folded(name) === folded(text)));
  if (found) return found.path;
  const near = roles.find(({ name }) => text.length > 3 && folded(name).includes(folded(text).slice(0, 6)));
  if (!text) tell("noRole");
  else tell(near ? "roleNear" : "role", { text, near: near?.name });
  return null;
}

// Trainings that have been taken: named in one cell, or marked in columns of their own.
function taken(cells, text, columns, ids, tell) {
  const done = new Set([...columns].filter(([place]) => !NOT_TAKEN.includes(folded(cells[place] ?? ""))).map(([, id]) => id));
  for (const name of text.split(/[,;|/+\r\n]/).map((part) => part.trim())) {
    if (NOT_TAKEN.includes(folded(name))) continue;
    if (ids.has(folded(name))) done.add(ids.get(folded(name)));
    else tell("training", { text: name });
  }
  return done;
}

function daysOf(text, tell) {
  if (!text) return Infinity;
  const days = number(text);
  if (days === null) tell("number", { text });
  return days ?? Infinity;
}
