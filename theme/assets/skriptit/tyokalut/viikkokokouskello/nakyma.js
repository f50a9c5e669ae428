// The clock of a meeting on its page: counts down the part that goes on. Nothing is stored; sound only when the reader asks for it.
import { fill } from "../osat.js";
import { beginning, chosen, longer, moment, shown, total } from "./laskenta.js";

const TICK = 250; // milliseconds between looks at the clock; the time itself is measured, so a sleeping tab loses nothing

export function start(place, { plans, words }) {
  const part = (name) => place.querySelector(`[data-${name}]`);
  const plan = place.querySelector("[name=runko]");
  let parts, spent, since, timer, told;

  const seconds = () => spent + (since === null ? 0 : (performance.now() - since) / 1000);

  function show() {
    const now = moment(parts, seconds());
    const { name, who, minutes } = parts[now.index];
    const next = parts[now.index + 1];
    part("osa").textContent = `${name} · ${who}`;
    part("aika").textContent = shown(now.left);
    part("edistyminen").value = Math.min(1, seconds() / total(parts));
    part("seuraava").textContent = next ? fill(words.next, { name: next.name }) : words.last;
    part("kaynnista").textContent = since !== null ? words.pause : spent ? words.go_on : words.start;
    const heard = now.over ? words.over : fill(words.now, { name, who, minutes });
    if (since !== null && heard !== told) say(heard);
    if (now.over) stop();
  }

  // The change of a part is said once; seconds are seen but not read aloud.
  function say(heard) {
    if (told !== null && part("aani").checked) beep();
    told = heard;
    part("tila").textContent = heard;
  }

  function stop() {
    spent = seconds();
    since = null;
    clearInterval(timer);
    part("kaynnista").textContent = spent >= total(parts) ? words.start : words.go_on;
  }

  function go() {
    if (spent >= total(parts)) spent = 0;
    since = performance.now();
    timer = setInterval(show, TICK);
    show();
  }

  function move(at) {
    spent = at;
    if (since !== null) since = performance.now();
    show();
  }

  function begin() {
    clearInterval(timer);
    plan.value = chosen(location.hash, plans);
    [parts, spent, since, told] = [plans[plan.value], 0, null, null];
    for (const table of place.querySelectorAll("[data-runko]")) table.open = table.dataset.runko === plan.value;
    part("tila").textContent = fill(words.ready, { minutes: total(parts) / 60 });
    show();
  }

  const here = () => moment(parts, seconds()).index;
  plan.form.addEventListener("submit", (event) => event.preventDefault());
  plan.addEventListener("change", () => (location.hash = `runko=${plan.value}`));
  addEventListener("hashchange", begin);
  part("kaynnista").addEventListener("click", () => (since === null ? go() : (stop(), show())));
  part("hyppaa").addEventListener("click", () => move(beginning(parts, Math.min(here() + 1, parts.length - 1))));
  part("edellinen").addEventListener("click", () => move(beginning(parts, Math.max(here() - 1, 0))));
  part("lisaa").addEventListener("click", () => {
    parts = longer(parts, here(), 1);
    show();
  });
  part("alusta").addEventListener("click", begin);
  begin();
}

function beep() {
  const sound = new AudioContext();
  const tone = sound.createOscillator();
  const volume = sound.createGain();
  volume.gain.value = 0.2;
  tone.frequency.value = 660;
  tone.connect(volume).connect(sound.destination);
  tone.start();
  tone.stop(sound.currentTime + 0.4);
}
