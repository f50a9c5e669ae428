/**
 * Arithmetic of deadlines: pure functions over ISO days ("2026-11-02"). No document, no clock.
 *
 * @typedef {object} Rule a deadline as macros/views/tools/deadline_calculator.py gives it
 * @property {string} id
 * @property {string} start the event it is counted from
 * @property {number} amount
 * @property {"arkipäivä"|"päivä"|"viikko"|"kuukausi"|"vuosi"} unit
 * @property {boolean} includesStart whether the first day is counted (only days)
 * @property {string|null} follows the rule after whose last day this one begins
 * @property {boolean} rolls whether a last day on which offices are closed moves on
 *
 * @typedef {object} Calendar
 * @property {string} first the first day whose holidays are known
 * @property {string} last
 * @property {string[]} weekdays from Monday
 * @property {string[]} notWorking names of days that are not counted as working days
 * @property {string[]} closing names of days on which time for acting before an authority may not end
 * @property {Record<string, string[]>} holidays day -> names
 *
 * @typedef {object} Step a day of the counting
 * @property {string} day
 * @property {number|null} count its number; 0 on a start that is not counted, null when it is passed over
 * @property {string[]} why names that made it be passed over, or that make its count uncertain
 *
 * @typedef {object} Result
 * @property {string} start
 * @property {Step[]} steps from the start to the day the time is full
 * @property {string} full the day the time is full
 * @property {Step[]} moves the days after it, when the last day moves on
 * @property {string} last
 * @property {string[]} closed names that close offices on the day the time is full
 * @property {string|null} before the nearest open day before that, when it is closed
 */
const DAY_MS = 86_400_000;
const toNumber = (day) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const toDay = (number) => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** Whether a text is a day that exists. */
export function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const number = toNumber(text);
  return !Number.isNaN(number) && toDay(number) === text;
}

/** The day `count` days later. */
export const addDays = (day, count) => toDay(toNumber(day) + count);

/** Monday 0 … Sunday 6. */
export const weekday = (day) => (toNumber(day) + 3) % 7;

/** The same numbered day `count` months later, or the last of that month when it has no such day. */
export function addMonths(day, count) {
  const [year, month, number] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0));
  return `${lastOfMonth.toISOString().slice(0, 8)}${String(Math.min(number, lastOfMonth.getUTCDate())).padStart(2, "0")}`;
}

const HOPS = {
  viikko: (day, count) => addDays(day, 7 * count),
  kuukausi: addMonths,
  vuosi: (day, count) => addMonths(day, 12 * count),
};

/** The names of a day that stand in a list: feasts first; the day of the week only when no feast does. */
export function listed(day, list, calendar) {
  const feasts = (calendar.holidays[day] ?? []).filter((name) => list.includes(name));
  const plain = calendar.weekdays[weekday(day)];
  return feasts.length || !list.includes(plain) ? feasts : [plain];
}

/** Week by week, month by month or year by year, always from the start: 31 January, 28 February, 31 March. */
function hops({ amount, unit }, start) {
  return Array.from({ length: amount + 1 }, (_, count) => ({ day: HOPS[unit](start, count), count, why: [] }));
}

/** Day by day. A working day that closes offices is counted, since that ends the time earlier; its names tell so. */
function days({ amount, unit, includesStart }, start, calendar) {
  const working = unit === "arkipäivä";
  let count = includesStart ? 1 : 0;
  const steps = [{ day: start, count, why: [] }];
  while (count < amount) {
    const day = addDays(steps.at(-1).day, 1);
    const over = working ? listed(day, calendar.notWorking, calendar) : [];
    if (!over.length) count += 1;
    steps.push({ day, count: over.length ? null : count, why: working && !over.length ? listed(day, calendar.closing, calendar) : over });
  }
  return steps;
}

const WAYS = { päivä: days, arkipäivä: days, viikko: hops, kuukausi: hops, vuosi: hops };

/** The days from the one after `day` to the first on which offices are open. */
function onward(day, calendar) {
  const moves = [];
  do {
    const next = addDays(moves.at(-1)?.day ?? day, 1);
    moves.push({ day: next, count: null, why: listed(next, calendar.closing, calendar) });
  } while (moves.at(-1).why.length);
  return moves;
}

/** The nearest day before `day` on which offices are open. */
function openBefore(day, calendar) {
  let earlier = addDays(day, -1);
  while (listed(earlier, calendar.closing, calendar).length) earlier = addDays(earlier, -1);
  return earlier;
}

function known(day, calendar) {
  if (day < calendar.first || day > calendar.last) throw new RangeError(`Holidays of ${day} are not known`);
}

/**
 * The last day of one rule and how it was found.
 * @param {Rule} rule
 * @param {string} start
 * @param {Calendar} calendar
 * @returns {Result}
 * @throws {RangeError} when a day is outside the calendar
 * @throws {TypeError} when the unit is none of those above
 */
export function lastDay(rule, start, calendar) {
  known(start, calendar);
  const steps = WAYS[rule.unit](rule, start, calendar);
  const full = steps.at(-1).day;
  const closed = listed(full, calendar.closing, calendar);
  const moves = rule.rolls && closed.length ? onward(full, calendar) : [];
  const last = moves.at(-1)?.day ?? full;
  known(last, calendar);
  const before = closed.length ? openBefore(full, calendar) : null;
  return { start, steps, full, moves, last, closed, before: before && before >= start ? before : null };
}

/**
 * The chosen rule and every other that is counted from the same event, the chosen one first.
 * @param {Rule[]} rules
 * @param {string} chosen id of a rule
 * @param {string} day the day of the event
 * @param {Calendar} calendar
 * @returns {{ rule: Rule, result: Result }[]}
 * @throws {RangeError} when a day is outside the calendar
 */
export function deadlines(rules, chosen, day, calendar) {
  const byId = Object.fromEntries(rules.map((rule) => [rule.id, rule]));
  const begins = (rule) => (rule.follows ? addDays(lastDay(byId[rule.follows], day, calendar).full, 1) : day);
  const together = rules.filter((rule) => rule.start === byId[chosen].start && rule.id !== chosen);
  return [byId[chosen], ...together].map((rule) => ({ rule, result: lastDay(rule, begins(rule), calendar) }));
}
