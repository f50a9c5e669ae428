// A workshop composed for the minutes there are: which parts, how long, pauses at least every 90 minutes, and what to print for the group. No document, no clock.

/** @typedef {{ name: string, level: "ydin" | "hyvä" | "lisä", minutes: number, least: number }} Part */

export const LONGEST = 90; // minutes that people work without a pause
export const PAUSE = 10;
export const LUNCH = 45;
export const LUNCH_FROM = 300; // a day so long has a lunch
export const LIMITS = { minutes: [30, 480], people: [2, 60] };
const LEVELS = ["ydin", "hyvä", "lisä"];
const SMALL = 5; // a rest smaller than this makes a part longer instead of a part of its own

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// The pauses of so many minutes: as few as keep work within 90 minutes at a time; the middle one of a long day is lunch.
export function pauses(minutes) {
  for (let count = 0; ; count += 1) {
    const lengths = Array(count).fill(PAUSE);
    if (count && minutes >= LUNCH_FROM) lengths[Math.floor((count - 1) / 2)] = LUNCH;
    if (minutes - sum(lengths) <= LONGEST * (count + 1)) return lengths;
  }
}

const work = (minutes) => minutes - sum(pauses(minutes));

// The fewest minutes from `from` on in which the core of a workshop makes sense, with its pauses: what just fits without one may not fit with one.
export function shortest(parts, from = 0) {
  const core = sum(parts.filter((part) => part.level === "ydin").map((part) => part.least));
  let minutes = Math.max(core, from);
  while (work(minutes) < core) minutes += 1;
  return minutes;
}

// Parts that fit into so many minutes of work, in their order: the core always, then the good and the extra; `spare` is what is left over.
export function fitted(parts, minutes) {
  const taken = new Set(parts.filter((part) => part.level === "ydin"));
  const used = () => sum([...taken].map((part) => part.least));
  for (const level of LEVELS.slice(1)) {
    for (const part of parts) if (part.level === level && used() + part.least <= minutes) taken.add(part);
  }
  const rows = parts.filter((part) => taken.has(part)).map((part) => ({ ...part, planned: part.minutes, minutes: part.least }));
  let spare = minutes - sum(rows.map((row) => row.minutes));
  for (const level of LEVELS) {
    for (const row of rows.filter((one) => one.level === level)) {
      const more = Math.min(spare, row.planned - row.minutes);
      row.minutes += more;
      spare -= more;
    }
  }
  return { rows, spare, left: parts.filter((part) => !taken.has(part)).map((part) => part.name) };
}

// Where the pauses stand, in minutes of work: near even shares and between parts when it can be, never over 90 minutes apart.
function places(rows, lengths, minutes) {
  const ends = rows.map((_, at) => sum(rows.slice(0, at + 1).map((row) => row.minutes))).slice(0, -1);
  let before = 0;
  return lengths.map((_, at) => {
    const rest = lengths.length - at;
    const [low, high] = [Math.max(before + 1, minutes - LONGEST * rest), before + LONGEST];
    const wished = before + (minutes - before) / (rest + 1);
    const allowed = ends.filter((end) => end >= low && end <= high);
    const nearest = allowed.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished))[0];
    before = nearest ?? Math.min(high, Math.max(low, Math.round(wished)));
    return before;
  });
}

/**
 * The programme of a workshop. `words`: how a rest, a pause, a lunch and the second half of a part are called.
 * @param {Part[]} parts
 * @returns {{ rows: { name: string, minutes: number, begins: number, pause: boolean, level?: string }[], left: string[], needs: number }}
 *   `needs` is how many minutes are needed when there are too few (0 when there are enough)
 */
export function compose(parts, minutes, words) {
  const least = shortest(parts, minutes);
  if (minutes < least) return { rows: [], left: [], needs: least };
  const lengths = pauses(minutes);
  const whole = minutes - sum(lengths);
  const { rows, spare, left } = fitted(parts, whole);
  if (spare >= SMALL) rows.splice(-1, 0, { name: words.rest, level: "ydin", minutes: spare });
  else rows[0].minutes += spare;
  return { rows: timed(withPauses(rows, places(rows, lengths, whole), lengths, words)), left, needs: 0 };
}

function withPauses(rows, at, lengths, words) {
  const out = [];
  let now = 0;
  let next = 0;
  const pause = () => {
    const minutes = lengths[next];
    next += 1;
    out.push({ name: minutes === LUNCH ? words.lunch : words.pause, minutes, pause: true });
  };
  for (const row of rows) {
    let [rest, name] = [row.minutes, row.name];
    while (at[next] > now && at[next] < now + rest) {
      const done = at[next] - now;
      out.push({ name, level: row.level, minutes: done, pause: false });
      [now, rest, name] = [now + done, rest - done, `${row.name} ${words.goes_on}`];
      pause();
    }
    out.push({ name, level: row.level, minutes: rest, pause: false });
    now += rest;
    if (at[next] === now) pause();
  }
  return out;
}

const timed = (rows) => rows.map((row, at) => ({ ...row, begins: sum(rows.slice(0, at).map((one) => one.minutes)) }));

// Papers of a programme from which parts were left: what only they use is not printed.
export const printed = (papers, left) => papers.filter(({ parts }) => !parts.length || parts.some((name) => !left.includes(name)));

// Prints for a group: a paper for each participant (one print serves `share` of them), each table or the workshop.
export function copies({ per, copies: count, share }, people, atTable) {
  return count * (per === "osallistuja" ? Math.ceil(people / share) : per === "pöytä" ? Math.ceil(people / atTable) : 1);
}

// ”9.00” and minutes as a clock: ”10.25”; past midnight it begins anew.
export function clock(begins, minutes) {
  const [hour, minute] = begins.split(":").map(Number);
  const now = (hour * 60 + minute + minutes) % 1440;
  return `${Math.floor(now / 60)}.${String(now % 60).padStart(2, "0")}`;
}

const whole = (text, [least, most]) => (/^\d+$/.test(text ?? "") && Number(text) >= least && Number(text) <= most ? Number(text) : null);

// What an address asks for: workshop and programme, minutes, people, beginning; what is not sound is what the programme itself has.
export function asked(hash, bases) {
  const given = new Map(hash.replace(/^#/, "").split("&").map((part) => part.split("=")));
  const base = given.get("pohja") in bases ? given.get("pohja") : Object.keys(bases)[0];
  return {
    base,
    minutes: whole(given.get("minuutit"), LIMITS.minutes) ?? bases[base].minutes,
    people: whole(given.get("ihmisia"), LIMITS.people) ?? bases[base].most,
    begins: /^([01]\d|2[0-3]):[0-5]\d$/.test(decodeURIComponent(given.get("alkaa") ?? "")) ? decodeURIComponent(given.get("alkaa")) : "09:00",
  };
}

export const link = ({ base, minutes, people, begins }) => `#pohja=${base}&minuutit=${minutes}&ihmisia=${people}&alkaa=${begins}`;
