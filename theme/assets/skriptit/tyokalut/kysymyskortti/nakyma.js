// The card of questions: what is ticked and written becomes a numbered card, to print or to keep as a file of one's own.
import { element, save } from "../osat.js";
import { asText, link, linked, rows } from "./laskenta.js";

export function start(place, { language, questions, words }) {
  const form = place.querySelector("form");
  const sheet = place.querySelector("[data-arkki]");
  const boxes = [...form.querySelectorAll("[name=kysymys]")];
  const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const title = place.getAttribute("aria-label");
  let table = [];

  function show() {
    const languages = [language, form.elements.kieli.value].filter(Boolean);
    table = rows(chosen(), form.elements.omat.value, questions, languages);
    if (!table.length) return sheet.replaceChildren(element("p", {}, words.empty));
    const body = table.map((texts, at) =>
      element("tr", {}, element("th", { scope: "row" }, String(at + 1)), ...texts.map((text, column) => element("td", { lang: languages[column] }, text))),
    );
    sheet.replaceChildren(element("table", {}, element("caption", {}, title), element("tbody", {}, ...body)));
  }

  const tick = () => {
    const ids = linked(location.hash, questions);
    if (ids.length) boxes.forEach((box) => (box.checked = ids.includes(box.value)));
    show();
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  form.addEventListener("change", ({ target }) => {
    if (target.name === "kysymys") history.replaceState(null, "", location.pathname + location.search + link(chosen()));
  });
  addEventListener("hashchange", tick);
  place.querySelector("[data-tulosta-kortti]").addEventListener("click", () => {
    document.documentElement.dataset.tuloste = "kortti";
    print();
    delete document.documentElement.dataset.tuloste;
  });
  place.querySelector("[data-tallenna]").addEventListener("click", () => save(`${words.file}.txt`, "text/plain;charset=utf-8", asText(title, table)));
  tick();
}
