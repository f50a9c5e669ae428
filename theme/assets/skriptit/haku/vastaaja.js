// Answers what comes through a port: {question, language, door} with {question, hits, …}, and {excerpt: place} of the latest answer with the
// text of that page. When several questions wait, only the latest is answered. The core of the index is fetched before the first of them.
import { Searcher } from "./hakija.js";

export function serve(port, load) {
  let searcher = new Searcher(load);
  let latest;

  async function answer(asked) {
    latest = asked;
    await new Promise((next) => setTimeout(next)); // letters typed meanwhile make this question old
    if (asked !== latest) return;
    let told;
    try {
      searcher ??= new Searcher(load);
      told = await searcher.answer(asked.question, asked);
    } catch {
      searcher = undefined; // what was not fetched is asked for anew at the next question
      told = { hits: [], broken: true };
    }
    if (asked === latest) port.postMessage({ ...told, question: asked.question });
  }

  // A text that cannot be had is left out: the title leads to the page all the same.
  async function excerpt(place, { question }) {
    const shown = await searcher.excerpt(place).catch(() => undefined);
    if (shown && latest.question === question) port.postMessage({ question, place, shown });
  }

  port.addEventListener("message", ({ data }) => {
    if ("excerpt" in data) excerpt(data.excerpt, latest);
    else if ("question" in data) answer(data);
  });
}
