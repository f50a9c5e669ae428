// The chooser of the responsibility matrix: a role's own strip on every process it takes part in, copied from the page's tables.
import { element, fill } from "../osat.js";
import { asked, tally } from "./laskenta.js";

const marksOf = (cell) => [...cell.classList].flatMap((name) => (name.startsWith("vastuu--") ? [name.slice("vastuu--".length)] : []));

// A process as the page has it: what is shown of it when no role is chosen, and its rows by role.
function read(box) {
  const [band, counts] = box.querySelectorAll(".nauha, .vastuut__luvut");
  const rows = new Map([...box.querySelectorAll("tr[data-rooli]")].map((row) => [row.dataset.rooli, row]));
  return { box, band, counts, rows, whole: [...band.childNodes], said: counts.textContent };
}

function showOne(process, role, words) {
  const row = process.rows.get(role);
  process.box.hidden = Boolean(role && !row);
  for (const [name, other] of process.rows) other.classList.toggle("vastuut__oma", name === role);
  if (!row) {
    process.band.replaceChildren(...process.whole);
    process.counts.textContent = process.said;
    return;
  }
  const cells = [...row.querySelectorAll("td")];
  process.band.replaceChildren(...cells.map((cell) => element("span", { class: `nauha__ruutu ${cell.className || "nauha__ruutu--tyhja"}` })));
  process.counts.textContent = tally(cells.map(marksOf), words.marks).map((row) => fill(words.count, row)).join(" · ");
}

export function start(place, { words }) {
  const form = place.querySelector("form");
  const state = form.querySelector("[role=status]");
  const list = form.elements.rooli;
  const roles = [...list.options].map((option) => option.value).filter(Boolean);
  const processes = [...place.querySelectorAll(".vastuut__prosessi")].map(read);

  const show = () => {
    const role = asked(location.hash, roles);
    list.value = role;
    for (const process of processes) showOne(process, role, words);
    for (const part of place.querySelectorAll(".vastuut__osa")) part.hidden = !part.querySelector(".vastuut__prosessi:not([hidden])");
    place.querySelector("[data-kaikista]").hidden = Boolean(role);
    const seen = processes.filter(({ box }) => !box.hidden).length;
    state.textContent = fill(role ? words.one : words.all, { processes: seen, roles: roles.length, role: list.selectedOptions[0].textContent });
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  const choose = () => { location.hash = list.value ? `rooli=${list.value}` : "kaikki"; };
  list.addEventListener("change", choose);
  addEventListener("hashchange", show);
  if (list.value && !asked(location.hash, roles)) choose(); // the reader was quicker than the script
  else show();
}
