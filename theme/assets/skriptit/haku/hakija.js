// Answers questions: the language of the page first, the others after it or when it has nothing to say.
import { Language } from "./kieli.js";
import { hit, shown } from "./tulokset.js";
import { nearest } from "./apua.js";

const ENOUGH = 3;
const MOST_WORDS = 25;
const LONGEST_WORD = 40;

export class Searcher {
  // `load(name)`: promise of a file's content; "ydin" has what every question needs.
  constructor(load) {
    this.load = load;
    this.languages = this.opened(load);
    this.found = [];
  }

  async opened(load) {
    const { kansio, kielet } = await load("ydin");
    return new Map(Object.entries(kielet).map(([name, core]) => [name, new Language(core, (file) => load(`${kansio}/${file}`))]));
  }

  // The languages in the order they are asked: the page's own first.
  async order(language) {
    const all = [...(await this.languages).values()];
    return all.sort((a, b) => (b.name === language) - (a.name === language));
  }

  // {hits}: every page that answers, the best first, for a reader on a page of a language and a door; `nearest` are words to try when nothing was found.
  async answer(question, { language, door }) {
    const asked = cut(question);
    this.found = [];
    if (!asked) return { hits: [] };
    const languages = await this.order(language);
    for (const own of languages) {
      this.found.push(...(await own.find(asked, door)).map((result) => ({ language: own, result })));
      if (this.found.length >= ENOUGH || !/\p{L}{4}/u.test(asked)) break;
    }
    if (this.found.length) return { hits: this.found.map(({ language, result }) => hit(language, result)) };
    return { hits: [], nearest: nearest(languages[0], asked) };
  }

  // What is shown of a page of the latest answer, by its place there.
  async excerpt(place) {
    const { language, result } = this.found[place];
    return shown(language, result);
  }
}

// A question as it is read: neither a pasted page nor one endless word keeps the others waiting.
function cut(question) {
  const words = question.trim().split(/\s+/).slice(0, MOST_WORDS);
  return words.map((word) => word.slice(0, LONGEST_WORD)).join(" ") + (/\s$/.test(question) && words[0] ? " " : "");
}
