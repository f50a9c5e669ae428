// Who needs which training and in which order, in groups of the right size, in days. No document, no clock.
import { folded } from "../csv.js";
import { hoursOf, missing } from "../koulutuspolku.js";

export const DAY = "koulutuspäivä";

// Days of one person in a training; null when the length is not known.
export function daysOf(training, hours) {
  const length = hoursOf(training, hours);
  return length === null ? null : length / hours[DAY];
}

// The plan of a staff: { persons: [{ person, steps }], trainings: [{ id, people, later, groups, small, days, personDays }] }.
// A step is { id, need, later }: it is later when the days a person has do not last, and then so is all that follows it.
export function plan(people, { trainings, paths }, { level, most, hours }) {
  const persons = people.map((person) => ({ person, steps: stepsOf(person, paths[person.path], trainings, level, hours) }));
  const rows = Object.keys(trainings).map((id) => {
    const asked = persons.flatMap(({ person, steps }) => steps.filter((step) => step.id === id).map((step) => ({ person, later: step.later })));
    const now = asked.filter(({ later }) => !later).map(({ person }) => person);
    const { group } = trainings[id];
    const days = daysOf(trainings[id], hours);
    const made = group ? groups(now, most ?? group[1]) : [];
    return {
      id,
      people: now,
      later: asked.length - now.length,
      groups: made,
      small: group ? made.filter((one) => one.length < group[0]).length : 0,
      days,
      personDays: days === null ? null : days * now.length,
    };
  });
  return { persons, trainings: rows.filter(({ people: now, later }) => now.length || later) };
}

function stepsOf(person, stages, trainings, level, hours) {
  let left = person.days;
  let later = false;
  return missing(stages, trainings, person.done, level).map(({ id, need }) => {
    const days = daysOf(trainings[id], hours) ?? 0;
    later ||= days > left + 1e-9; // thirds of a day are not exact
    if (!later) left -= days;
    return { id, need, later };
  });
}

// As few groups as the size allows, as even as teams allow: a team stays together when there is room for it.
export function groups(people, most) {
  const made = Array.from({ length: Math.ceil(people.length / most) }, () => []);
  const emptiest = () => made.reduce((least, group) => (group.length < least.length ? group : least));
  for (const team of teams(people)) {
    const home = made.length ? emptiest() : null;
    if (home.length + team.length <= most) home.push(...team);
    else team.forEach((person) => emptiest().push(person));
  }
  return made;
}

// Teams from the largest; whoever names no team is alone.
function teams(people) {
  const found = new Map();
  for (const person of people) {
    const name = folded(person.team) || person;
    found.set(name, [...(found.get(name) ?? []), person]);
  }
  return [...found.values()].sort((one, other) => other.length - one.length);
}

// Sums of a plan; `unknown` counts trainings whose length nobody has said.
export const sums = ({ persons, trainings }) => ({
  people: persons.length,
  ready: persons.filter(({ steps }) => !steps.length).length,
  trainings: trainings.length,
  groups: trainings.reduce((sum, row) => sum + row.groups.length, 0),
  personDays: trainings.reduce((sum, row) => sum + (row.personDays ?? 0), 0),
  unknown: trainings.filter(({ days }) => days === null).length,
});

// The plan as rows of a table: a head, then each training of each person in their order.
export function planned({ persons, trainings: rows }, trainings, { head, later }) {
  const groupOf = new Map(rows.map(({ id, groups: made }) => [id, new Map(made.flatMap((group, at) => group.map((person) => [person, at + 1])))]));
  const days = new Map(rows.map((row) => [row.id, row.days]));
  const lines = persons.flatMap(({ person, steps }) =>
    steps.map(({ id, need, later: isLater }, at) => [
      person.id, person.team, person.role, at + 1, trainings[id].name, need, groupOf.get(id).get(person) ?? "", rounded(days.get(id)), isLater ? later : "",
    ]),
  ); // prettier-ignore
  return [head, ...lines];
}

const rounded = (days) => (days === null ? "" : Math.round(days * 100) / 100);
