// Reads the page aloud when asked, with a voice of the reader's own device only; where there is none, there is no button.
import { pieces, voice } from "./puhe.js";

const place = document.querySelector("[data-kuuntele]");
const button = place.querySelector("button");
const words = [button.textContent, place.dataset.kuuntele];
const language = document.documentElement.lang;
const speech = window.speechSynthesis;
const READ = "h1, h2, h3, p, li, dt, dd, th, td, summary";

const seen = (part) => part.checkVisibility?.() ?? part.offsetParent !== null;
const texts = () =>
  [...document.querySelectorAll(".alku, .teksti")]
    .flatMap((room) => [...room.querySelectorAll(READ)])
    .filter((part) => seen(part) && !part.querySelector(READ) && !part.closest("form"))
    .map((part) => part.innerText);

const tell = (reading) => {
  button.textContent = words[Number(reading)];
  button.setAttribute("aria-pressed", String(reading));
};

function stop() {
  speech.cancel();
  tell(false);
}

function read() {
  const reader = voice(speech.getVoices(), language);
  const parts = pieces(texts()).map((text) => Object.assign(new SpeechSynthesisUtterance(text), { voice: reader, lang: reader.lang }));
  parts.at(-1).addEventListener("end", () => tell(false));
  parts.forEach((part) => speech.speak(part));
  tell(true);
}

const offer = () => (place.hidden = !voice(speech.getVoices(), language));

if (speech) {
  button.addEventListener("click", () => (button.getAttribute("aria-pressed") === "true" ? stop() : read()));
  speech.addEventListener?.("voiceschanged", offer);
  addEventListener("pagehide", stop);
  offer();
}
