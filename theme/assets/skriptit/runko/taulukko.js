// Tables marked data-lajiteltava get sorting buttons in their heads, and with data-suodatus="label" a filter with a live count.
import { filter } from "./suodatin.js";
import { teksti } from "./tekstit.js";

const compare = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" }).compare;
const value = (row, column) => row.cells[column]?.dataset.arvo ?? row.cells[column]?.textContent.trim() ?? "";

function sort(table, head, column) {
  const down = head.getAttribute("aria-sort") === "ascending";
  for (const th of table.tHead.rows[0].cells) th.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  const body = table.tBodies[0];
  const rows = [...body.rows].sort((a, b) => compare(value(a, column), value(b, column)) * (down ? -1 : 1));
  body.append(...rows);
}

function sortable(table) {
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    if (!head.textContent.trim() || "eiLajittelua" in head.dataset) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "lajittelu";
    button.append(...head.childNodes);
    button.title = `${teksti("jarjesta")} ${button.textContent.trim()}`;
    button.addEventListener("click", () => sort(table, head, column));
    head.append(button);
  });
}

// A column whose head has data-valinta="label" gets a list of its values; a cell may hold several, parted by commas.
function choosers(table, rows, place) {
  return [...table.tHead.rows[0].cells].flatMap((head, column) => {
    if (!head.dataset.valinta) return [];
    const values = new Map(rows.map((row) => [row, row.cells[column].textContent.split(",").map((text) => text.trim())]));
    const box = document.createElement("span");
    const label = document.createElement("label");
    const list = document.createElement("select");
    box.className = "suodatin__valinta";
    list.id = `${place}-${column + 1}`;
    label.htmlFor = list.id;
    label.textContent = head.dataset.valinta;
    list.append(new Option(teksti("suodatin.kaikki"), ""));
    for (const value of [...new Set([...values.values()].flat())].filter(Boolean).sort(compare)) list.append(new Option(value, value));
    box.append(label, list);
    return [{ box, fits: (row) => !list.value || values.get(row).includes(list.value) }];
  });
}

function filterable(table) {
  const rows = [...table.tBodies[0].rows];
  filter(table.closest(".vieritys"), table.dataset.suodatus, rows, (place) => choosers(table, rows, place));
}

document.querySelectorAll("table[data-lajiteltava]").forEach((table) => {
  if (table.tHead && table.tBodies[0]) {
    sortable(table);
    if (table.dataset.suodatus) filterable(table);
  }
});
