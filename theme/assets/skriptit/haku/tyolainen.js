// The search worker: speaks Material's protocol (0 set up, 1 ready, 2 question, 3 answer) and fetches the index at the first question.
// A classic script, because Material starts it as one; the engine is modules. The page's language and door come in the address after #.
const SETUP = 0, READY = 1, QUESTION = 2, ANSWER = 3;
const place = new URL(self.location);
let engine;
let latest = 0;

async function start(config) {
  const { Searcher } = await import(new URL("hakija.js", place));
  const folder = new URL("../../../haku/", place);
  const load = async (name) => {
    const answer = await fetch(new URL(`${name}.json`, folder));
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json();
  };
  const page = new URLSearchParams(place.hash.slice(1));
  return new Searcher(config.haku, load, { language: page.get("kieli"), door: page.get("ovi") });
}

let config;
self.addEventListener("message", async ({ data: { type, data } }) => {
  if (type === SETUP) {
    config = data.config;
    self.postMessage({ type: READY });
  } else if (type === QUESTION) {
    const number = ++latest;
    await new Promise((next) => setTimeout(next)); // letters typed meanwhile make this question old
    if (number !== latest) return;
    let answer = { items: [] };
    try {
      if (data.trim()) answer = await (await (engine ??= start(config))).answer(data);
    } catch (error) {
      engine = undefined;
      answer = { items: [], broken: String(error) };
    }
    if (number === latest) self.postMessage({ type: ANSWER, data: answer });
  }
});
