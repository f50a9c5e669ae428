// The builder of a workshop on its page: what is chosen stands in the address; the programme and the packing list follow it.
import { element, fill, table } from "../osat.js";
import { LIMITS, asked, clock, compose, copies, link, printed } from "./laskenta.js";

export function start(place, { bases, words }) {
  const form = place.querySelector("form");
  const { pohja, minuutit, ihmisia, alkaa } = form.elements;
  const [state, result] = ["tila", "tulos"].map((name) => place.querySelector(`[data-${name}]`));

  function show() {
    const now = asked(location.hash, bases);
    const base = bases[now.base];
    [pohja.value, minuutit.value, ihmisia.value, alkaa.value] = [now.base, now.minutes, now.people, now.begins];
    const made = compose(base.parts, now.minutes, words);
    const odd = now.people < base.least || now.people > base.most ? fill(words.size, base) : "";
    if (made.needs) {
      state.textContent = fill(words.short, { minutes: made.needs });
      result.replaceChildren();
      return;
    }
    const ends = clock(now.begins, now.minutes);
    state.textContent = `${fill(words.summary, { minutes: now.minutes, people: now.people, ends })} ${odd}`.trim();
    result.replaceChildren(...programme(base, now, made), ...packing(base, now.people, made.left));
  }

  function programme(base, now, { rows, left }) {
    const cells = rows.map((row) => [`${clock(now.begins, row.begins)}–${clock(now.begins, row.begins + row.minutes)}`, row.name, `${row.minutes} min`]);
    const shown = table(fill(words.caption, base), [words.time, words.part, words.length], cells);
    rows.forEach((row, at) => shown.tBodies[0].rows[at].classList.toggle("tauko", row.pause));
    const without = left.length ? element("p", {}, fill(words.left, { parts: left.join(", ") })) : null;
    return [shown, ...(without ? [without] : [])];
  }

  function packing(base, people, left) {
    const rows = printed(base.papers, left).map((paper) => [paper.name, String(copies(paper, people, base.atTable))]);
    const list = element("ul", { class: "tarkistuslista" }, ...base.supplies.map((supply) => element("li", {}, supply)));
    const kit = element("p", {}, element("a", { href: base.page }, fill(words.kit, base)));
    return [table(words.packing, [words.paper, words.copies], rows), element("h3", {}, words.supplies), list, kit];
  }

  // A field that is not sound keeps the address as it was; the browser tells what the field allows.
  function change() {
    if (form.reportValidity()) location.hash = link({ base: pohja.value, minutes: minuutit.value, people: ihmisia.value, begins: alkaa.value });
  }

  [minuutit.min, minuutit.max] = LIMITS.minutes;
  [ihmisia.min, ihmisia.max] = LIMITS.people;
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const field of [minuutit, ihmisia, alkaa]) field.addEventListener("change", change);
  pohja.addEventListener("change", () => (location.hash = link({ ...bases[pohja.value], base: pohja.value, people: bases[pohja.value].most, begins: alkaa.value || "09:00" })));
  place.querySelector("[data-tulosta-ohjelma]").addEventListener("click", () => print());
  addEventListener("hashchange", show);
  show();
}
