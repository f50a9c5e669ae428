// Wide tables and code scroll inside their own box; a box that really overflows can be reached and has a name.
import { teksti } from "./tekstit.js";

function wrap(table) {
  const box = document.createElement("div");
  box.className = "vieritys";
  table.replaceWith(box);
  box.append(table);
  return box;
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
const boxes = [...document.querySelectorAll(".artikkeli table, .artikkeli pre")].map((el) =>
  el.matches("table") ? el.closest(".vieritys") ?? wrap(el) : el,
);
boxes.forEach((box, index) => {
  box.dataset.nimi = name(box, index + 1);
  watcher.observe(box);
  if (box.firstElementChild) watcher.observe(box.firstElementChild);
});
