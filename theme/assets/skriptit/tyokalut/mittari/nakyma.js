// The measure of adoption: answers are counted as they are given, kept in a file of the reader's own, and set beside others.
import { bars, button, element, fill, printResult, save, table } from "../osat.js";
import { FEW, changes, result, sets, step, tenths } from "./laskenta.js";
import { read, written } from "./tiedosto.js";

export function start(place, { parts, words }) {
  const form = place.querySelector("form");
  const { tiimi, kerta, kierros } = form.elements;
  const [state, outcome] = ["tila", "tulos"].map((name) => place.querySelector(`[data-${name}]`));
  const known = parts.flatMap(({ statements }) => statements.map(({ id }) => id));
  const others = [];
  const number = (value) => tenths(value).toLocaleString("fi", { minimumFractionDigits: 1 });
  const fields = () => [...form.querySelectorAll("fieldset[data-vaittama]")];
  const asked = () => fields().filter((field) => !field.hidden);

  // The reader's own answers as a person of a file.
  function own() {
    const chosen = asked().flatMap((field) => {
      const value = field.querySelector("input:checked")?.value;
      return value ? [[field.dataset.vaittama, Number(value)]] : [];
    });
    return { tiimi: tiimi.value.trim() || words.own, kerta: kerta.value.trim(), kierros: kierros.value, vastaukset: Object.fromEntries(chosen) };
  }
  const everybody = () => (Object.keys(own().vastaukset).length ? [...others, own()] : others);
  const nameOf = ({ team, time }) => [team, time].filter(Boolean).join(", ");

  function show() {
    for (const field of fields()) field.hidden = kierros.value === "pika" && !("pika" in field.dataset);
    const found = sets(everybody()).map((set) => ({ ...set, result: result(set.people, parts) }));
    const answered = asked().filter((field) => field.querySelector("input:checked")).length;
    outcome.replaceChildren();
    state.textContent = answered ? fill(words.answered, { count: answered, all: asked().length }) : "";
    if (!found.length) return;
    outcome.append(means(found), chart(found), ...notes(found), buttons());
  }

  function means(found) {
    const cell = ({ value, least, most, count }) => (value === null ? words.tooFew : number(value) + (count > 1 ? ` (${number(least)}–${number(most)})` : ""));
    const heads = [words.part, ...found.map((set) => `${nameOf(set)}, ${fill(words.people, { count: set.people.length })}`)];
    const rows = parts.map((part, at) => [part.name, ...found.map((set) => cell(set.result.parts[at]))]);
    const all = found.map(({ result: { all: value } }) => (value === null ? words.tooFew : `${number(value)}: ${words.steps[step(value)]}`));
    return table(words.caption, heads, [...rows, [words.all, ...all]]);
  }

  function chart(found) {
    const many = found.length > 1;
    const bar = ({ value }, at) => ({ share: (value ?? 0) / 4, text: (many ? `${at + 1}: ` : "") + (value === null ? "–" : number(value)) });
    const rows = parts.map((part, place) => ({ name: part.name, bars: found.map((set, at) => bar(set.result.parts[place], at)) }));
    return bars(many ? `${words.chart} ${fill(words.legend, { sets: found.map((set, at) => `${at + 1} = ${nameOf(set)}`).join("; ") })}` : words.chart, rows);
  }

  function notes(found) {
    const few = found.filter(({ people }) => people.length < FEW).map(nameOf);
    const told = changes(found, parts).map((one) => fill(one.small ? words.changeSmall : words.change, { ...one, change: (one.change > 0 ? "+" : "") + number(one.change) }));
    return [...told, ...(few.length ? [fill(words.few, { sets: few.join("; ") })] : [])].map((text) => element("p", {}, text));
  }

  function buttons() {
    const keep = (people, file) => save(file, "application/json", written(people));
    const clear = () => {
      others.length = 0;
      show();
    };
    return element("p", { class: "tyokalun-napit" },
      Object.keys(own().vastaukset).length ? button(words.save, () => keep([own()], words.file)) : "",
      everybody().length > 1 ? button(words.saveAll, () => keep(everybody(), words.fileAll)) : "",
      others.length ? button(words.clear, clear) : "",
      button(words.print, printResult)); // prettier-ignore
  }

  // Puts answers from a file into the form.
  function fillIn(person) {
    form.reset();
    tiimi.value = person.tiimi;
    kerta.value = person.kerta;
    kierros.value = person.kierros;
    for (const [id, value] of Object.entries(person.vastaukset)) form.querySelector(`[data-vaittama="${id}"] input[value="${value}"]`).checked = true;
  }

  async function open(files, take) {
    const faults = [];
    for (const file of files) {
      const { people, fault } = read(await file.text(), known);
      if (fault) faults.push(fill(words.faults[fault.what], { ...fault, file: file.name }));
      else take(people);
    }
    show();
    if (faults.length) state.textContent = faults.join(" ");
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  kierros.addEventListener("change", () => history.replaceState(null, "", `${location.pathname}${location.search}${kierros.value === "pika" ? "#kierros=pika" : ""}`));
  for (const [name, take] of [["jatka", ([first]) => fillIn(first)], ["vertaa", (people) => others.push(...people)]]) {
    place.querySelector(`[data-${name}]`).addEventListener("change", async ({ target }) => {
      await open([...target.files], take);
      target.value = "";
    });
  } // prettier-ignore
  const follow = () => {
    if (location.hash === "#kierros=pika") kierros.value = "pika";
    show();
  };
  addEventListener("hashchange", follow);
  follow();
}
