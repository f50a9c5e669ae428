// A field that leaves of many rows those with all its words, with a live count, and lists beside it that choose among them.
import { fold } from "../haku/sanat.js";
import { teksti } from "./tekstit.js";

let made = 0;

// Puts the field before an element. `choosers(id)` gives boxes of lists, each with what fits a row; `after(words)` is told each time.
export function filter(place, name, rows, choosers, after = () => {}) {
  made += 1;
  const id = `suodatin-${made}`;
  const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));
  const box = document.createElement("div");
  const label = document.createElement("label");
  const field = document.createElement("input");
  const count = document.createElement("p");
  box.className = "suodatin";
  field.type = "search";
  field.id = id;
  label.htmlFor = id;
  label.textContent = name;
  count.setAttribute("role", "status");
  const choices = choosers(id);
  const first = document.createElement("span");
  first.className = "suodatin__valinta";
  first.append(label, field);
  box.append(first, ...choices.map((choice) => choice.box), count);
  place.before(box);

  const update = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const seen = rows.filter((row) => {
      row.hidden = !words.every((word) => texts.get(row).includes(word)) || !choices.every((choice) => choice.fits(row));
      return !row.hidden;
    }).length;
    count.textContent = seen ? teksti("suodatin.osumia", seen, rows.length) : teksti("suodatin.tyhja");
    after(words);
  };
  box.addEventListener("input", update);
  update();
}
