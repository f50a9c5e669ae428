// Answers what comes through a port; when several questions wait, only the latest one.
import { Searcher } from "./hakija.js";

export function serve(port, load) {
  let searcher;
  let latest;
  port.addEventListener("message", async ({ data: asked }) => {
    latest = asked;
    await new Promise((next) => setTimeout(next)); // letters typed meanwhile make this question old
    if (asked !== latest) return;
    let answer;
    try {
      searcher ??= new Searcher(load);
      answer = await searcher.answer(asked.question, asked);
    } catch {
      searcher = undefined; // what was not fetched is asked for anew at the next question
      answer = { items: [], broken: true };
    }
    if (asked === latest) port.postMessage({ ...answer, question: asked.question });
  });
}
