// One answer on the page: the last day, what to mind, how it was counted, and a file for the calendar.
import { element, fill, save } from "../osat.js";
import { calendarFile } from "./kalenteri.js";
import { weekday } from "./laskenta.js";
import { caution, date, onDay, reasons, shortDate } from "./sanoin.js";

/** The answer as one sentence with its day. */
export function sentence({ rule, result }, words) {
  const day = element("time", { datetime: result.last, "data-saanto": rule.id }, onDay(result.last, words));
  return [`${rule.answer} `, day, "."];
}

/** What stands under the sentence of the chosen rule, and the others that are counted from the same day. */
export function result(asked, first, others) {
  const { words } = asked.data;
  return [
    ...explained(asked, first, true),
    ...(others.length ? [element("p", { class: "laskuri__otsikko" }, words.also)] : []),
    ...others.map((one) =>
      element("div", { class: "laskuri__muu" }, element("p", { class: "laskuri__vastaus" }, ...sentence(one, words)), ...explained(asked, one, false)),
    ),
  ];
}

function explained(asked, { rule, result }, open) {
  const { words } = asked.data;
  const careful = caution(result, words);
  const law = asked.place.querySelector(`[data-rivi="${rule.id}"] [data-pykala]`).cloneNode(true).childNodes;
  const button = element("button", { type: "button", class: "nappi vain-js", "aria-label": fill(words.calendarOf, rule) }, words.calendar);
  button.addEventListener("click", () => download(asked, rule, result));
  return [
    careful && element("p", { class: "laskuri__varo" }, careful),
    rule.remember && element("p", {}, rule.remember),
    element("p", { class: "laskuri__laki" }, ...law),
    element(
      "details",
      open ? { open: "" } : {},
      element("summary", {}, fill(words.how, rule)),
      ...(rule.unit in words.hops ? [hops(rule, result, words)] : [weeks(rule, result, words), legend(result, words)]),
      element("ol", { class: "laskuri__syyt" }, ...reasons(rule, result, words).map((text) => element("li", {}, text))),
    ),
    element("p", {}, button),
  ].filter(Boolean);
}

function hops(rule, { steps }, words) {
  return element("ol", { class: "laskuri__hypyt", "aria-label": words.hops[rule.unit] }, ...steps.map(({ day }) => element("li", {}, date(day))));
}

// What a day is in the picture of weeks.
const kind = ({ day, count, why }, { start, full, last }) => {
  if (day === last) return "last";
  if (day >= full) return "moved";
  if (day === start && count === 0) return "start";
  if (count === null) return "skipped";
  return why.length ? "unsettled" : "counted";
};

const pictured = ({ steps, moves }) => [...steps, ...moves];

// Every day from the start to the last, a week a row.
function weeks(rule, result, words) {
  const days = pictured(result);
  const rows = [];
  for (const step of days) {
    if (!rows.length || weekday(step.day) === 0) rows.push(element("tr"));
    rows.at(-1).append(cell(step, kind(step, result), step === days[0], words));
  }
  for (let gap = weekday(days[0].day); gap > 0; gap -= 1) rows[0].prepend(element("td"));
  return element(
    "table",
    { class: "laskuri__viikot" },
    element("caption", {}, fill(words.weeks, rule)),
    element("thead", {}, element("tr", {}, ...words.weekdaysShort.map((name) => element("th", { scope: "col" }, name)))),
    element("tbody", {}, ...rows),
  );
}

function cell({ day, count, why }, shape, first, words) {
  const spoken = [words.legend[shape], ...why].filter(Boolean).join(", ");
  const whole = first || day.endsWith("-01") || shape === "last";
  return element(
    "td",
    { class: `laskuri__pv laskuri__pv--${shape}` },
    element("b", whole ? { class: "laskuri__kk" } : {}, whole ? shortDate(day) : `${Number(day.slice(8))}.`),
    element("span", {}, count ? String(count) : "–"),
    spoken && element("span", { class: "vain-luku" }, ` ${spoken}`),
  );
}

function legend(result, words) {
  const kinds = new Set(pictured(result).map((step) => kind(step, result)));
  const rows = Object.entries(words.legend).filter(([name]) => kinds.has(name));
  return element(
    "ul",
    { class: "laskuri__selite" },
    ...rows.map(([name, text]) => element("li", {}, element("i", { class: `laskuri__pv--${name}`, "aria-hidden": "true" }), text)),
  );
}

// The uid is the same whenever the same question is asked, so that a calendar replaces the entry.
function download({ place, data, day, made }, rule, result) {
  const law = [...place.querySelectorAll(`[data-rivi="${rule.id}"] [data-pykala] .laki`)].map((place) => place.textContent.replaceAll("\u00ad", "")).join("; ");
  const address = new URL(`#${new URLSearchParams({ saanto: rule.id, paiva: day })}`, location.href);
  const text = calendarFile({
    uid: `${rule.id}-${day}@lastensuojelun-tukipakki`,
    day: result.last,
    title: rule.entry,
    note: fill(data.words.calendarNote, { name: rule.name, day: date(day), law }),
    address: address.protocol === "file:" ? "" : address.href,
    made,
  });
  save(`${rule.id}-${result.last}.ics`, "text/calendar", text);
}
