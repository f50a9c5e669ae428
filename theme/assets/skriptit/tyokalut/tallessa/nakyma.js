// Keeps the pages of workers on the device when the reader asks, and takes them away: until then nothing is fetched, registered or stored.
import { fill } from "../osat.js";
import { KEPT, leftOver, megabytes, portions } from "./laskenta.js";

export function start(tool, { script, list, words }) {
  const [state, keep, remove] = ["tila", "pida", "poista"].map((name) => tool.querySelector(`[data-${name}]`));
  const worker = new URL(script, location).href;
  const root = new URL(".", worker);
  const say = (name, values = {}) => (state.textContent = fill(words[name], values));
  const busy = (on) => [keep, remove].forEach((button) => (button.disabled = on));

  if (!navigator.serviceWorker || !globalThis.caches) {
    say("impossible");
    return;
  }
  keep.addEventListener("click", () => doing(fetchAll, "failed"));
  remove.addEventListener("click", () => doing(takeAway, "failed"));
  doing(show, "impossible");

  async function doing(act, otherwise) {
    busy(true);
    try {
      await act();
    } catch {
      say(otherwise);
    }
    busy(false);
  }

  async function registered() {
    const found = await navigator.serviceWorker.getRegistrations();
    return found.filter((row) => [row.active, row.waiting, row.installing].some((one) => one?.scriptURL === worker));
  }

  async function show() {
    const kept = (await registered()).length > 0 && (await caches.has(KEPT));
    const pages = kept ? (await (await caches.open(KEPT)).keys()).filter(({ url }) => url.endsWith("/")).length : 0;
    kept ? say("kept", { pages }) : say("nothing");
    keep.textContent = kept ? words.again : words.keep;
    keep.hidden = false;
    remove.hidden = !kept;
  }

  async function fetchAll() {
    const before = await caches.has(KEPT);
    try {
      const { folders, addresses, bytes } = await (await fetch(list, { cache: "no-cache" })).json();
      const wanted = addresses.map((address) => new URL(address, root).href);
      const cache = await caches.open(KEPT);
      let done = 0;
      for (const portion of portions(wanted)) {
        say("going", { done, all: wanted.length, size: megabytes(bytes) });
        await cache.addAll(portion.map((address) => new Request(address, { cache: "reload" })));
        done += portion.length;
      }
      const kept = (await cache.keys()).map(({ url }) => url);
      await Promise.all(leftOver(kept, wanted).map((address) => cache.delete(address)));
      await Promise.all(folders.map((folder) => navigator.serviceWorker.register(worker, { scope: new URL(folder, root).href })));
      await Promise.all((await registered()).map(active));
    } catch (fault) {
      if (!before) await takeAway(); // half of the pages would be a promise that does not hold
      throw fault;
    }
    await show();
  }

  async function takeAway() {
    await Promise.all((await registered()).map((row) => row.unregister()));
    await caches.delete(KEPT);
    await show();
  }
}

// When a registration answers: a page that is left before that would not open without a network.
function active(row) {
  const one = row.installing ?? row.waiting;
  return row.active || !one ? null : new Promise((ready) => one.addEventListener("statechange", () => one.state === "activated" && ready()));
}
