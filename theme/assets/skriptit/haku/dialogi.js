// What happens in the open search dialog: questions go to the worker, answers to the list, arrows from link to link.
import { connect } from "./yhteys.js";
import { draw } from "./luettelo.js";

const dialog = document.getElementById("__haku");
const field = dialog.querySelector("[data-haku-kysymys]");
let worker;

// Ask what stands in the field.
export function ask() {
  const question = field.value;
  if (!question.trim()) return draw(dialog, { question, items: [] }, suggest);
  worker ??= started();
  worker.postMessage({ question, language: document.documentElement.lang, door: dialog.dataset.ovi });
}

// A worker that fails is let go: the next question starts a new one.
function started() {
  const running = connect();
  running.addEventListener("message", ({ data }) => data.question === field.value && draw(dialog, data, suggest));
  running.addEventListener("error", () => {
    if (worker === running) worker = undefined;
    draw(dialog, { question: field.value, items: [], broken: true }, suggest);
  });
  return running;
}

function suggest(word) {
  field.value = word;
  field.focus();
  ask();
}

function move(event) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [field, ...dialog.querySelectorAll("[data-haku-osumat] a")];
  const next = stops[stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

dialog.addEventListener("keydown", move);
field.addEventListener("input", ask);
// a key chooses no hit for the reader; on a phone it puts the keyboard away from before them
field.form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (matchMedia("(pointer: coarse)").matches) field.blur();
});
