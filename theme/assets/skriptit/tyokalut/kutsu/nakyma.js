// An invitation: the kind of meeting and the language are chosen, time, place and number are written, the sheet shows it whole.
import { sheet } from "../arkki.js";
import { link, linked, rows } from "./laskenta.js";

export function start(place, { meetings, frames, line, words }) {
  const form = place.querySelector("form");
  const { laji, kieli } = form.elements;
  const written = () => Object.fromEntries([...form.querySelectorAll("textarea")].map((field) => [field.name, field.value]));
  const show = sheet(place, words, () => [rows(meetings[kieli.value][laji.value], frames[kieli.value], written(), line), kieli.value]);
  const choose = () => {
    laji.value = linked(location.hash, meetings[kieli.value]);
    show();
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  laji.addEventListener("change", () => (location.hash = link(laji.value)));
  addEventListener("hashchange", choose);
  choose();
}
