// Opens and closes the search dialog; what answers in it is fetched when it is opened for the first time.
import { teksti } from "../runko/tekstit.js";

const dialog = document.getElementById("__haku");
const field = dialog.querySelector("[data-haku-kysymys]");
let again = "";
let core; // promise of the text of the core of the index, or of nothing

// A module that was refused stays refused under its address: the next try has another fragment.
async function fetched() {
  try {
    return await import("./dialogi.js" + again);
  } catch {
    again += "#";
    return {};
  }
}

// On a slow line the core of the index and the worker come while the modules that need them are still coming. A page on a disk fetches nothing.
function fetchCore() {
  if (location.protocol === "file:") return Promise.resolve();
  const root = new URL(dialog.dataset.juuri, document.baseURI);
  // who starts it is told of a failure
  fetch(new URL("assets/skriptit/haku/tyolainen.js", root)).catch(() => {});
  return fetch(new URL("haku/ydin.json", root)).then((found) => (found.ok ? found.text() : undefined)).catch(() => undefined);
}

async function answer() {
  core ??= fetchCore();
  const { ask } = await fetched();
  if (ask) ask(core);
  else dialog.querySelector("[data-haku-tila]").textContent = teksti("haku.virhe");
}

function open(question) {
  if (dialog.open) return;
  if (question) field.value = question;
  document.querySelectorAll("[popover]:popover-open").forEach((popover) => popover.hidePopover());
  dialog.showModal();
  field.focus();
  field.select();
  answer();
}

// Any opener, also one that comes to the page later, may bring its question: a button or a link as its value
// (`data-avaa-haku="huostaanotto"`), a form in its field.
function opened(event, selector) {
  const opener = event.target.closest(selector);
  if (!opener) return;
  event.preventDefault();
  open(opener.dataset.avaaHaku || opener.querySelector("input")?.value);
}

if (dialog.showModal) {
  document.addEventListener("click", (event) => opened(event, "[data-avaa-haku]:not(form)"));
  document.addEventListener("submit", (event) => opened(event, "form[data-avaa-haku]"));
  field.addEventListener("input", answer);
  dialog.querySelector("[data-sulje-haku]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  // one press closes, also from a field with words in it
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
  });
  addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  const asked = new URLSearchParams(location.search).get("q") ?? history.state?.haku;
  if (asked !== undefined) open(asked);
}
