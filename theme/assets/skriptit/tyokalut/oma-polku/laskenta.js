// One's own path: what a link says, what comes next, what is left in hours. No document, no clock.
import { BEFORE, NEEDS, hoursOf, missing } from "../koulutuspolku.js";

const URGENCY = [BEFORE, ...NEEDS];

// A link as { role, done }: what the site does not know is left out.
export function linked(hash, { roles, trainings }) {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const role = roles.some(({ id }) => id === given.get("rooli")) ? given.get("rooli") : "";
  return { role, done: new Set((given.get("kayty") ?? "").split(",").filter((id) => id in trainings)) };
}

export const link = (role, done) => (role ? `#rooli=${role}${done.size ? `&kayty=${[...done].join(",")}` : ""}` : "");

// The path of a role now: { next, meanwhile, stages, left }.
// `next` is what cannot be gone round first, `meanwhile` what is recommended and can be taken before it or beside it.
export function progress(stages, trainings, done, hours) {
  const rows = missing(stages, trainings, done, NEEDS.at(-1));
  const open = rows.filter(({ id }) => trainings[id].requires.every((first) => done.has(first)));
  const next = URGENCY.flatMap((need) => open.filter((row) => row.need === need))[0] ?? null;
  const stageOf = (id) => stages.findIndex((stage) => stage.trainings.some(([one]) => one === id));
  const meanwhile = open.filter(({ id, need }) => id !== next.id && need === "suositeltava" && stageOf(id) <= stageOf(next.id));
  const missingIds = new Set(rows.map(({ id }) => id));
  return {
    next,
    meanwhile,
    stages: stages.map((stage) => ({ ...stage, trainings: stage.trainings.map(([id, need]) => ({ id, need, done: !missingIds.has(id), next: id === next?.id })) })),
    left: Object.fromEntries(NEEDS.map((need) => [need, sum(rows.filter((row) => row.need === need || (row.need === BEFORE && need === NEEDS[0])), trainings, hours)])),
  };
}

// Hours of trainings, and how many of them have a length that nobody has told.
function sum(rows, trainings, hours) {
  const lengths = rows.map(({ id }) => hoursOf(trainings[id], hours));
  return { count: rows.length, hours: lengths.reduce((total, one) => total + (one ?? 0), 0), unknown: lengths.filter((one) => one === null).length };
}
