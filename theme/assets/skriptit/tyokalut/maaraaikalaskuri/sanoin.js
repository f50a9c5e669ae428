// A result in words: days, reasons and notes as sentences of the page. Pure functions; the words come from the page.
import { capital, fill } from "../osat.js";
import { weekday } from "./laskenta.js";

/** 2.11.2026 */
export const date = (day) => day.split("-").reverse().map(Number).join(".");

/** 2.11. */
export const shortDate = (day) => date(day).replace(/\d+$/, "");

/** maanantai 2.11.2026 · maanantaina 2.11.2026 · ma 6.1. loppiainen */
export const named = (day, words) => `${words.weekdays[weekday(day)]} ${date(day)}`;
export const onDay = (day, words) => `${words.weekdaysOn[weekday(day)]} ${date(day)}`;
const brief = ({ day, why }, words) =>
  [words.weekdaysShort[weekday(day)], shortDate(day), ...why.filter((name) => !words.weekdays.includes(name))].join(" ");

const listing = (names, words) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}${words.and}${names.at(-1)}`);

/** Why the last day is what it is, one sentence a step. */
export function reasons(rule, result, words) {
  const sentences = [...beginning(rule, result, words), ...counting(rule, result, words), ...ending(rule, result, words)];
  return sentences.map((text) => capital(text).replace(/\.\.$/, ".")); // a date at the end has its own stop
}

function beginning(rule, { start }, words) {
  const days = { day: named(start, words), dayOn: onDay(start, words) };
  if (rule.follows) return [fill(words.startFollows, days)];
  if (rule.unit in words.later) return [fill(words.startHop, days)];
  return [fill(rule.includesStart ? words.startIn : words.startOut, days)];
}

function counting(rule, { steps, full, start }, words) {
  const values = { number: rule.amount, quantity: rule.quantity, day: named(full, words), dayOn: onDay(full, words) };
  if (rule.unit in words.later) {
    const short = rule.unit !== "viikko" && full.slice(8) !== start.slice(8);
    return [short ? fill(words.shortMonth, { ...values, number: Number(start.slice(8)) }) : fill(words.later[rule.unit], values)];
  }
  const over = steps.filter((step) => step.count === null);
  const days = listing(over.map((step) => brief(step, words)), words);
  const skipped = over.length ? [fill(over.length === 1 ? words.skippedOne : words.skippedMany, { count: over.length, days })] : [];
  const uncertain = steps.filter((step) => step.count !== null && step.why.length);
  return [
    ...(rule.unit === "päivä" ? [words.everyDay] : skipped),
    ...uncertain.map((step) => fill(words.unsettled, { day: named(step.day, words), why: listing(step.why, words) })),
    fill(words.nth[rule.unit], values),
  ];
}

function ending(rule, { closed, moves, last }, words) {
  if (!closed.length) return [];
  const why = listing(closed, words);
  if (!moves.length) return rule.unit === "arkipäivä" ? [] : [fill(words.stays, { why })];
  const between = moves.slice(0, -1);
  const over = between.length ? ` ${fill(words.movedOver, { days: listing(between.map((step) => brief(step, words)), words) })}` : "";
  return [fill(words.moved, { why, dayOn: onDay(last, words) }) + over];
}

/** What to do when the last day is one on which offices are closed; "" when it is not. */
export function caution({ closed, moves, before }, words) {
  if (!before) return "";
  const values = { why: listing(closed, words), dayOn: onDay(before, words) };
  return fill(moves.length ? words.actBefore : words.closed, values);
}
