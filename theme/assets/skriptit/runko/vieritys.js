// Wide tables and code scroll inside their own box; a box that really overflows can be reached and has a name.
// Tables of many columns are cards on a narrow screen: each cell gets the name of its column, and the roles of a table stay.
import { teksti } from "./tekstit.js";

const MANY_COLUMNS = 3;

function cards(table) {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
  if (heads.length < MANY_COLUMNS) return;
  table.classList.add("kortteina");
  table.setAttribute("role", "table");
  for (const group of [table.tHead, ...table.tBodies]) group.setAttribute("role", "rowgroup");
  for (const row of table.rows) {
    row.setAttribute("role", "row");
    for (const cell of row.cells) {
      const head = cell.matches("th") && (row.parentElement === table.tHead ? "columnheader" : "rowheader");
      cell.setAttribute("role", head || "cell");
      cell.dataset.otsikko ??= heads[cell.cellIndex] ?? "";
    }
  }
}

function name(box, number) {
  const caption = box.querySelector("caption")?.textContent.trim();
  return caption || teksti(box.matches("pre") ? "vieritys.koodi" : "vieritys.taulukko", number);
}

function update(box) {
  if (box.scrollWidth > box.clientWidth + 1) {
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", box.dataset.nimi);
  } else {
    for (const attribute of ["tabindex", "role", "aria-label"]) box.removeAttribute(attribute);
  }
}

const watcher = new ResizeObserver((entries) => entries.forEach(({ target }) => update(target.closest(".vieritys, pre"))));
document.querySelectorAll(".vieritys > table:not([data-ei-kortteja])").forEach(cards);
document.querySelectorAll(".vieritys, .artikkeli pre").forEach((box, index) => {
  box.dataset.nimi = name(box, index + 1);
  watcher.observe(box);
  if (box.firstElementChild) watcher.observe(box.firstElementChild);
});
