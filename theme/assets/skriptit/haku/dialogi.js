// What happens in the open search dialog: questions go to the worker, answers to the list, arrows from link to link.
import { teksti } from "../runko/tekstit.js";
import { Texts } from "./katkelmat.js";
import { card } from "./korttikuva.js";
import { draw, fill, made } from "./luettelo.js";
import { remember } from "./osoite.js";
import { Choices } from "./rajaus.js";
import { rows } from "./rivit.js";
import { connect } from "./yhteys.js";

const dialog = document.getElementById("__haku");
const part = (name) => dialog.querySelector(`[data-haku-${name}]`);
const [field, list, more, status] = ["kysymys", "osumat", "kaikki", "tila"].map(part);
const help = status.dataset.hata; // said first when the question tells of danger
const root = new URL(dialog.dataset.juuri, document.baseURI);
const choices = new Choices(part("rajaus"));
const texts = new Texts(list, (place) => worker?.postMessage({ excerpt: place }));
let core;
let worker;
let answer = { question: "", hits: [] };
let all = false;

// Ask what stands in the field; `coming` is a promise of the text of the core of the index.
export function ask(coming = core) {
  core = coming;
  const question = field.value;
  worker ??= started(); // what it needs is fetched while the reader is still writing
  if (!question.trim()) return show({ question, hits: [] });
  worker.postMessage({ question, language: document.documentElement.lang, door: dialog.dataset.ovi });
}

// A worker that fails is let go: the next question starts a new one.
function started() {
  const running = connect(core);
  running.addEventListener("message", ({ data }) => {
    if (data.question !== field.value) return;
    if ("place" in data) arrived(data);
    else show(data);
  });
  running.addEventListener("error", () => {
    if (worker === running) worker = undefined;
    show({ question: field.value, hits: [], broken: true });
  });
  return running;
}

function show(given) {
  answer = given;
  all = false;
  texts.clear();
  choices.offer(answer.hits);
  card(part("kortti"), answer.card, root);
  redraw();
  part("tyhja").hidden = !answer.nearest;
  part("lahimmat").hidden = !answer.nearest?.length;
  part("lahimmat").querySelector("ul").replaceChildren(...(answer.nearest ?? []).map(suggestion));
  status.dataset.kysymys = answer.question;
  if (dialog.open) remember(answer.question.trim(), answer.danger);
}

function redraw() {
  const { count, more: left, shown } = rows(answer.hits, dialog.dataset.ovi, choices.wanted, all);
  draw(list, shown, root, texts);
  texts.drawn();
  more.hidden = !left;
  more.textContent = teksti("haku.nayta", count);
  status.textContent = told(count);
  part("tuntematon").textContent = answer.unknown?.length ? `${teksti("haku.tuntematon")}: ${answer.unknown.join(", ")}` : "";
}

function arrived({ place, shown }) {
  texts.set(place, shown);
  const row = list.querySelector(`[data-sija="${place}"]`);
  if (row) fill(row, shown, root);
}

function told(count) {
  if (answer.broken) return teksti("haku.virhe");
  if (!answer.question.trim()) return teksti("haku.alku");
  return [answer.danger && help, answer.card && `${teksti("haku.vastaus")}: ${answer.card.otsikko}: ${answer.card.arvo}.`, counted(count)].filter(Boolean).join(" ");
}

function counted(count) {
  if (count < answer.hits.length) return teksti("haku.rajattu", count, answer.hits.length);
  return count === 1 ? teksti("haku.osuma") : count ? teksti("haku.osumia", count) : teksti("haku.ei-osumia");
}

function suggestion(word) {
  const button = made("button", "nappi", word);
  button.type = "button";
  button.addEventListener("click", () => {
    field.value = word;
    field.focus();
    ask();
  });
  return made("li", "", button);
}

function move(event) {
  if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || event.target.matches("select")) return;
  const stops = [field, ...list.querySelectorAll("a"), ...(more.hidden ? [] : [more])];
  const next = stops[stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

dialog.addEventListener("keydown", move);
dialog.addEventListener("close", () => remember(""));
choices.box.addEventListener("change", redraw);
more.addEventListener("click", () => {
  const places = () => [...list.querySelectorAll("[data-sija]")];
  const seen = new Set(places().map((row) => row.dataset.sija));
  all = true;
  redraw();
  places().find((row) => !seen.has(row.dataset.sija))?.querySelector("a").focus();
});
// a key chooses no hit for the reader; on a phone it puts the keyboard away from before them
field.form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (matchMedia("(pointer: coarse)").matches) field.blur();
});
