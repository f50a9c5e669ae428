// Letters: one is chosen and its blanks are filled; the letter is seen as it is sent.
import { sheet } from "../arkki.js";
import { element } from "../osat.js";
import { link, linked, rows } from "./laskenta.js";

export function start(place, { letters, frames, line, words }, today) {
  const form = place.querySelector("form");
  const fields = place.querySelector("[data-kentat]");
  const when = place.querySelector("[data-milloin]");
  const { kirje, kieli } = form.elements;
  const answers = () => Object.fromEntries([...fields.querySelectorAll("textarea")].map((field) => [field.name, field.value]));
  const show = sheet(place, words, () => [rows(letters[kirje.value], kieli.value, answers(), { frames, line }, today()), kieli.value]);

  function ask() {
    kirje.value = linked(location.hash, letters);
    const letter = letters[kirje.value];
    const asked = letter.fields.flatMap(({ id, question }) => [
      element("label", { class: "kortti__oma", for: `kirje-${id}` }, question),
      element("textarea", { id: `kirje-${id}`, name: id, rows: "2", autocomplete: "off" }),
    ]);
    fields.replaceChildren(...asked);
    when.replaceChildren(element("strong", {}, `${words.when}: `), letter.answer);
    show();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  kirje.addEventListener("change", () => (location.hash = link(kirje.value)));
  addEventListener("hashchange", ask);
  ask();
}
