// A sheet of a tool: what it says is shown, and printed, copied or kept as a file of the reader's own when asked.
import { element, save } from "./osat.js";
import { plain, word } from "./word.js";

const NAMES = { title: "h2", heading: "h3", text: "p" };
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

// Shows rows on the sheet of a tool and gives its buttons their work; `told` gives [rows, language] as they are now.
export function sheet(place, words, told) {
  const paper = place.querySelector("[data-arkki]");
  const on = (name, work) => place.querySelector(`[${name}]`)?.addEventListener("click", work);
  on("data-tulosta-arkki", () => {
    document.documentElement.dataset.tuloste = "kortti";
    print();
    delete document.documentElement.dataset.tuloste;
  });
  on("data-word", () => save(`${words.file}.docx`, WORD, word(...told())));
  on("data-teksti", () => save(`${words.file}.txt`, "text/plain;charset=utf-8", plain(told()[0])));
  on("data-kopioi-arkki", async () => {
    await navigator.clipboard.writeText(plain(told()[0]));
    place.querySelector("[data-kopioitu-arkki]").textContent = words.copied;
  });
  return () => {
    const [rows, language] = told();
    paper.lang = language;
    paper.replaceChildren(...rows.map(([kind, text]) => element(NAMES[kind], {}, text)));
  };
}
