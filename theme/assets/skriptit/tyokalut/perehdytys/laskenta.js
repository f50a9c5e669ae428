// A personal orientation: what is left of a packet, week by week, and the same as a link and as text. No document, no clock.

const FIRST = { paketti: "", viikot: 26, sijainen: false, osaan: [], tehty: [] };

// The state in a link; what the packet does not have is left out.
export function linked(hash, packets) {
  const given = new URLSearchParams(hash.replace(/^[^#]*#/, ""));
  const name = given.get("paketti");
  if (!(name in packets)) return { ...FIRST };
  const known = new Set(packets[name].phases.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const ids = (key) => (given.get(key) ?? "").split(",").filter((id) => known.has(id));
  const weeks = Number.parseInt(given.get("viikot") ?? FIRST.viikot, 10);
  return { paketti: name, viikot: weeks >= 1 && weeks <= FIRST.viikot ? weeks : FIRST.viikot, sijainen: given.get("sijainen") === "1", osaan: ids("osaan"), tehty: ids("tehty") };
}

export function link({ paketti, viikot, sijainen, osaan, tehty }) {
  if (!paketti) return "";
  const parts = [`paketti=${paketti}`, `viikot=${viikot}`, sijainen && "sijainen=1", osaan.length && `osaan=${osaan.join(",")}`, tehty.length && `tehty=${tehty.join(",")}`];
  return `#${parts.filter(Boolean).join("&")}`;
}

// The tasks that are left: { weeks: [{ week, minutes, tasks }], later, minutes, empty }. Week 0 is before the work begins.
// A phase of many weeks is shared between them in order, so that each week has about as much time.
export function plan({ phases }, { viikot, sijainen, osaan }) {
  const weeks = new Map();
  const later = [];
  const left = ({ id, substitute }) => !osaan.includes(id) && (!sijainen || substitute);
  for (const { weeks: [from, to], tasks } of phases) {
    const rows = tasks.filter(left);
    if (from > viikot) later.push(...rows);
    else for (const [week, task] of shared(rows, from, Math.min(to, viikot))) weeks.set(week, [...(weeks.get(week) ?? []), task]);
  } // prettier-ignore
  const told = [...weeks].sort(([one], [other]) => one - other).map(([week, tasks]) => ({ week, minutes: minutesOf(tasks), tasks }));
  return { weeks: told, later, minutes: told.reduce((sum, { minutes }) => sum + minutes, 0), empty: !told.length && !later.length };
}

function shared(tasks, from, to) {
  const size = ({ minutes = 0 }) => minutes + 1; // a task without minutes takes some time too
  const total = tasks.reduce((sum, task) => sum + size(task), 0);
  let before = 0;
  return tasks.map((task) => {
    const middle = before + size(task) / 2;
    before += size(task);
    return [from + Math.floor((middle / total) * (to - from + 1)), task];
  });
}

export const minutesOf = (tasks) => tasks.reduce((sum, { minutes = 0 }) => sum + minutes, 0);

// Minutes as a clock tells them: "2 h 30 min".
export function clock(minutes) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours ? `${hours}\u00a0h` : "", rest || !hours ? `${rest}\u00a0min` : ""].filter(Boolean).join(" ");
}

// The plan as a text file: `weekName` names a week, and the last row is the link by which it opens again.
export function asText(title, { weeks, later }, { tehty }, words, address) {
  const row = ({ id, what, minutes }) => `[${tehty.includes(id) ? "x" : " "}] ${what}${minutes ? ` (${clock(minutes)})` : ""}`;
  const part = (name, tasks) => [name, ...tasks.map(row), ""];
  const parts = weeks.flatMap(({ week, minutes, tasks }) => part(weekName(week, words) + (minutes ? ` (${clock(minutes)})` : ""), tasks));
  return [title, "", ...parts, ...(later.length ? part(words.later, later) : []), words.open, address, ""].join("\r\n");
}

export const weekName = (week, words) => (week ? words.week.replace("{week}", week) : words.before);
