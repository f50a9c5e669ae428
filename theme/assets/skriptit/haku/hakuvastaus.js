// What the reader sees of an answer beside Material's list: the doors between results, and help when nothing was found.
import { teksti } from "../runko/tekstit.js";

// Results are links of their own: reachable with Tab; headings and tags inside them are plain text.
function mend(results) {
  results.querySelectorAll("[tabindex]").forEach((el) => el.removeAttribute("tabindex"));
  results.querySelectorAll("h1, h2, nav").forEach((el) => el.setAttribute("role", "presentation"));
}

// A line before the first result of each group; groups come in the order of the answer.
function group(results) {
  let before;
  const named = [...results.querySelectorAll("li:not(.haku__ryhma)")].map((row) => [row, row.querySelector("[data-ryhma]")]).filter(([, label]) => label);
  const several = named.some(([, label]) => label.dataset.ryhma !== named[0][1].dataset.ryhma);
  for (const [row, label] of named) {
    row.lang = label.dataset.kieli;
    const name = label.dataset.ryhma;
    if (several && name !== before && !row.previousElementSibling?.matches(".haku__ryhma")) {
      const line = document.createElement("li");
      line.className = "haku__ryhma";
      line.textContent = name || teksti("haku.parhaat");
      row.before(line);
    }
    before = name;
  }
}

function help(dialog, { items, nearest }) {
  dialog.querySelector("[data-haku-apu]").hidden = items.length > 0 || nearest === undefined;
  const words = dialog.querySelector("[data-haku-lahimmat]");
  words.hidden = !nearest?.length;
  words.querySelector("ul").replaceChildren(...(nearest ?? []).map((word) => suggestion(dialog, word)));
}

function suggestion(dialog, word) {
  const field = dialog.querySelector("[type=search]");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "nappi", textContent: word });
  button.addEventListener("click", () => {
    field.value = word;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
  const row = document.createElement("li");
  row.append(button);
  return row;
}

export function watch(dialog) {
  const results = dialog.querySelector("ol");
  new MutationObserver(() => {
    mend(results);
    group(results);
  }).observe(results, { childList: true });
  let broken = false;
  const status = dialog.querySelector("[role=status]");
  const tell = () => broken && status.textContent !== teksti("haku.virhe") && (status.textContent = teksti("haku.virhe"));
  new MutationObserver(tell).observe(status, { childList: true, characterData: true, subtree: true }); // Material writes ”no hits” there, late
  // Material does not tell what its worker answered: listen to the worker it starts
  const Own = window.Worker;
  window.Worker = class extends Own {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data: { type, data } }) => {
        if (type !== 3) return;
        broken = Boolean(data.broken);
        help(dialog, data);
        tell();
      });
    }
  };
}
