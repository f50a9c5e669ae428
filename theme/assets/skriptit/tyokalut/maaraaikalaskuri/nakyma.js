// The page of the calculator: what is chosen stands in the address, and what the address says is shown.
import { fill } from "../osat.js";
import { deadlines, isDay } from "./laskenta.js";
import { result, sentence } from "./tulos.js";

export function start(place, data, today) {
  const form = place.querySelector("form");
  const { saanto: rule, paiva: day } = form.elements;
  const state = place.querySelector("[data-tila]");
  const shown = place.querySelector("[data-tulos]");
  const byId = new Map(data.rules.map((one) => [one.id, one]));
  const { words } = data;
  const calendar = { ...data.calendar, weekdays: words.weekdays };

  const say = (...parts) => {
    state.replaceChildren(...parts);
    shown.replaceChildren();
  };

  // What the address asks for; null when it asks for nothing.
  const asked = () => {
    const wanted = new URLSearchParams(location.hash.slice(1));
    return wanted.has("saanto") ? { id: wanted.get("saanto"), start: wanted.get("paiva") ?? "" } : null;
  };

  const ask = () => {
    const { question, hint } = data.starts[byId.get(rule.value).start];
    place.querySelector("[data-kysymys]").textContent = question;
    place.querySelector("[data-ohje]").textContent = hint;
  };

  const outside = () => say(fill(words.outside, { first: calendar.first.slice(0, 4), last: calendar.last.slice(0, 4) }));

  const show = () => {
    const found = deadlinesOrNull(data.rules, rule.value, day.value, calendar);
    if (!found) {
      outside();
      return;
    }
    const [first, ...others] = found;
    state.replaceChildren(...sentence(first, words));
    shown.replaceChildren(...result({ place, data, day: day.value, made: today() }, first, others));
  };

  // Why a link cannot be answered; "" when it only leaves the day to the reader.
  const complaint = ({ id, start }) => {
    if (byId.has(id)) return start ? words.unknownDay : "";
    return Object.hasOwn(data.uncounted, id) ? fill(words.uncounted, { why: data.uncounted[id] }) : words.unknownRule;
  };

  // An address of a place on the page (#esimerkki) leaves the answer where it is; an empty one is the empty form.
  const follow = () => {
    const wanted = asked();
    if (wanted && byId.has(wanted.id)) rule.value = wanted.id;
    ask();
    if (!wanted && location.hash.length > 1) return;
    const start = wanted && byId.has(wanted.id) && isDay(wanted.start) ? wanted.start : "";
    if (day.value !== start) day.value = start; // setting the same value wipes a day that is being typed
    if (day.value) show();
    else say(wanted ? complaint(wanted) : "");
  };

  // A new state of the form is a new step in the reader's history; a year that is still being typed (0202) is not one.
  const change = () => {
    ask();
    if (day.validity.badInput || (day.value && day.value < "1000")) return;
    if (day.validity.valid) location.hash = new URLSearchParams({ saanto: rule.value, ...(day.value && { paiva: day.value }) });
    else outside();
  };

  form.addEventListener("change", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  place.querySelector("[data-tanaan]").addEventListener("click", () => {
    day.value = today();
    change();
  });
  const go = () => {
    follow();
    if (asked() && !form.contains(document.activeElement)) place.scrollIntoView({ block: "nearest" });
  };
  addEventListener("hashchange", go);
  if (day.value && !asked()) change(); // the reader was quicker than the script
  else go();
}

function deadlinesOrNull(...asked) {
  try {
    return deadlines(...asked);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
