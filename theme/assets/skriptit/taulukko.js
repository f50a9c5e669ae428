// Tables marked data-lajiteltava get sorting buttons in their heads, and with data-suodatus="label" a filter with a live count.
import { teksti } from "./tekstit.js";

const compare = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" }).compare;
const value = (row, column) => row.cells[column]?.dataset.arvo ?? row.cells[column]?.textContent.trim() ?? "";
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

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

function filterable(table, index) {
  const rows = [...table.tBodies[0].rows];
  const texts = new Map(rows.map((row) => [row, plain(row.textContent)]));
  const box = document.createElement("div");
  const label = document.createElement("label");
  const field = document.createElement("input");
  const count = document.createElement("p");
  box.className = "suodatin";
  field.type = "search";
  field.id = `suodatin-${index + 1}`;
  label.htmlFor = field.id;
  label.textContent = table.dataset.suodatus;
  count.setAttribute("role", "status");
  box.append(label, field, count);
  table.closest(".vieritys").before(box);

  const update = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const seen = rows.filter((row) => {
      row.hidden = !words.every((word) => texts.get(row).includes(word));
      return !row.hidden;
    }).length;
    count.textContent = seen ? teksti("suodatin.osumia", seen, rows.length) : teksti("suodatin.tyhja");
  };
  field.addEventListener("input", update);
  update();
}

document.querySelectorAll("table[data-lajiteltava]").forEach((table, index) => {
  if (table.tHead && table.tBodies[0]) {
    sortable(table);
    if (table.dataset.suodatus) filterable(table, index);
  }
});
