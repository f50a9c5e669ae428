// A card of one's own: what is written is seen on the card, kept as a file when asked and opened from it again.
import { sheet } from "../arkki.js";
import { opened, rows } from "./laskenta.js";

export function start(place, { words, ...card }) {
  const form = place.querySelector("form");
  const fields = [...form.querySelectorAll("textarea")];
  const county = form.querySelector("[data-alueen-numero]");
  const answers = () => Object.fromEntries(fields.map((field) => [field.name, field.value]));
  const show = sheet(place, words, () => [rows(card, answers()), words.language]);

  // The number of the county, or the page that tells it, that the reader has chosen on this page, until something else is written.
  function fill() {
    const number = document.querySelector("[data-oma-alue] .soita__numero")?.textContent ?? "";
    if (county && number) county.value = number;
    show();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  document.addEventListener("change", ({ target }) => target.closest("[data-oma-alue]") && fill());
  place.querySelector("[data-avaa]").addEventListener("change", async ({ target }) => {
    const kept = target.files[0] ? opened(await target.files[0].text(), card) : {};
    for (const field of fields) field.value = kept[field.name] ?? field.value;
    show();
  });
  fill();
}
