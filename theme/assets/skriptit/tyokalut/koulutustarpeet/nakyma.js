// The training needs of a staff: a list is read in the browser, counted, shown, and given back as a file.
import { decoded, written } from "../csv.js";
import { bars, button, element, fill, printResult, save, table } from "../osat.js";
import { staff } from "./henkilosto.js";
import { DAY, plan, planned, sums } from "./laskenta.js";

const SHOWN = 100; // persons on the page; the file has all of them
const FIELDS = { taso: "level", ryhma: "most", paiva: DAY, tapaaminen: "tapaaminen" };

export function start(place, data) {
  const { trainings, words } = data;
  const form = place.querySelector("form");
  const { lista } = form.elements;
  const [state, faultList, result] = ["tila", "viat", "tulos"].map((name) => place.querySelector(`[data-${name}]`));
  const number = (value) => value.toLocaleString("fi", { maximumFractionDigits: 1 });
  const count = (value, [one, many]) => `${number(value)} ${value === 1 ? one : many}`;
  let made = null;

  function settings() {
    const { taso, ryhma, paiva, tapaaminen } = form.elements;
    const positive = (field, otherwise) => (field.valueAsNumber > 0 ? field.valueAsNumber : otherwise);
    return {
      level: taso.value,
      most: positive(ryhma, null),
      hours: { ...data.hours, [DAY]: positive(paiva, data.hours[DAY]), tapaaminen: positive(tapaaminen, data.hours.tapaaminen) },
    };
  }

  function show() {
    result.replaceChildren();
    faultList.replaceChildren();
    state.textContent = "";
    made = null;
    if (!lista.value.trim()) return;
    const { people, faults } = staff(lista.value, { ...data, heads: words.heads });
    if (faults.length) faultList.append(told(faults));
    if (!people.length) return void (state.textContent = words.none);
    made = plan(people, data, settings());
    state.textContent = summary(sums(made), faults.length);
    if (made.trainings.length) result.append(trainingTable(), ...(made.trainings.some(({ small }) => small) ? [element("p", {}, words.smallNote)] : []), chart(), personList());
    result.append(buttons());
  }

  function summary({ people, ready, trainings: kinds, groups, personDays, unknown }, faults) {
    const parts = { people: count(people, words.person), trainings: count(kinds, words.training), groups: count(groups, words.group), days: count(personDays, words.personDay) };
    return [
      kinds ? fill(words.summary, parts) : fill(words.allReady, parts),
      kinds && ready ? fill(words.ready, { people: count(ready, words.person) }) : "",
      unknown ? fill(words.unknown, { trainings: count(unknown, words.training) }) : "",
      faults ? words.seeFaults : "",
    ].filter(Boolean).join(" "); // prettier-ignore
  }

  const told = (faults) =>
    element("details", { open: "" }, element("summary", {}, fill(words.faults, { count: faults.length })), element("ul", {}, ...faults.slice(0, SHOWN).map((one) => element("li", {}, fill(words.row, one), " ", fill(words.fault[one.what], one)))));

  function trainingTable() {
    const rows = made.trainings.map(({ id, people, later, groups, small, days, personDays }, at) => {
      const sizes = groups.map((group) => group.length).join(", ");
      const inGroups = trainings[id].group ? (groups.length ? `${count(groups.length, words.group)} (${sizes})` : "–") : words.own;
      return [
        element("span", {}, `${at + 1}. `, element("a", { href: trainings[id].address }, trainings[id].name)),
        count(people.length, words.person) + (later ? `, ${fill(words.laterMany, { count: later })}` : ""),
        inGroups + (small ? `, ${words.small}` : ""),
        days === null ? words.noLength : number(days),
        personDays === null ? "–" : number(personDays),
      ];
    });
    return table(words.caption, words.columns, rows);
  }

  function chart() {
    const rows = made.trainings.filter(({ personDays }) => personDays);
    const most = Math.max(...rows.map(({ personDays }) => personDays));
    return bars(words.chart, rows.map(({ id, personDays }) => ({ name: trainings[id].name, bars: [{ share: personDays / most, text: number(personDays) }] }))); // prettier-ignore
  }

  function personList() {
    const rows = made.persons.slice(0, SHOWN).map(({ person, steps }) => {
      const list = steps.map(({ id, need, later }) => element("li", {}, `${trainings[id].name}: ${need}${later ? `, ${words.later}` : ""}`));
      const name = [person.id, person.team, person.role].filter(Boolean).join(", ");
      return element("li", {}, element("strong", {}, name), list.length ? element("ol", {}, ...list) : ` – ${words.nothing}`);
    });
    const rest = made.persons.length - rows.length;
    return element("details", {}, element("summary", {}, words.persons), element("ul", {}, ...rows), rest > 0 ? element("p", {}, fill(words.rest, { count: rest })) : "");
  }

  const buttons = () =>
    element("p", { class: "tyokalun-napit" },
      button(words.save, () => save(words.file, "text/csv;charset=utf-8", written(planned(made, trainings, words.table)))),
      button(words.print, printResult)); // prettier-ignore

  // Settings stand in the address, the list never does.
  const inAddress = () => Object.keys(FIELDS).filter((name) => form.elements[name].value).map((name) => `${name}=${form.elements[name].value}`).join("&"); // prettier-ignore
  function fromAddress() {
    const given = new URLSearchParams(location.hash.slice(1));
    for (const name of Object.keys(FIELDS)) if (given.has(name)) form.elements[name].value = given.get(name);
    if (!form.elements.taso.value) form.elements.taso.selectedIndex = 0;
    show();
  }

  async function take(file) {
    const text = decoded(new Uint8Array(await file.arrayBuffer()));
    lista.value = text ?? "";
    show();
    if (text === null) state.textContent = words.workbook;
  }
  const given = (text) => {
    lista.value = text;
    show();
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.elements.tiedosto.addEventListener("change", ({ target }) => target.files[0] && take(target.files[0]));
  lista.addEventListener("input", show);
  form.addEventListener("change", ({ target }) => {
    if (!(target.name in FIELDS)) return;
    history.replaceState(null, "", `${location.pathname}${location.search}#${inAddress()}`);
    show();
  });
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  });
  place.querySelector("[data-esimerkki]").addEventListener("click", () => given(words.example));
  place.querySelector("[data-pohja]").addEventListener("click", () => save(words.templateFile, "text/csv;charset=utf-8", `\uFEFF${words.example}`));
  addEventListener("hashchange", fromAddress);
  fromAddress();
}
