// Where we are: one phase is chosen, the boxes are filled, and the sheet shows both.
import { sheet } from "../arkki.js";
import { link, linked, rows } from "./laskenta.js";

const LINE = "_".repeat(24);

export function start(place, { language, phases, words }) {
  const form = place.querySelector("form");
  const { vaihe } = form.elements;
  const boxes = () => Object.fromEntries([...form.querySelectorAll("textarea")].map((field) => [field.name, field.value]));
  const show = sheet(place, words, () => [rows(phases, vaihe.value, boxes(), words, LINE), language]);
  const choose = () => {
    vaihe.value = linked(location.hash, phases);
    show();
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  form.addEventListener("change", ({ target }) => {
    if (target.name === "vaihe") history.replaceState(null, "", location.pathname + location.search + link(vaihe.value));
  });
  addEventListener("hashchange", choose);
  choose();
}
