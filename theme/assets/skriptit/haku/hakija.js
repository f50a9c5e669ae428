// Answers questions: the language of the page first, the others after it or when it has nothing to say.
import { Language } from "./kieli.js";
import { item, present } from "./tulokset.js";
import { nearest } from "./apua.js";

const ENOUGH = 3;

export class Searcher {
  // `load(name)`: promise of a file's content; "kielet" has the folder of each language.
  constructor(load) {
    this.load = load;
    this.folders = load("kielet");
    this.opened = new Map();
  }

  async open(name) {
    const folders = await this.folders;
    if (!this.opened.has(name)) {
      const opening = Language.open(folders[name], this.load);
      opening.catch(() => this.opened.delete(name));
      this.opened.set(name, opening);
    }
    return this.opened.get(name);
  }

  // The languages in the order they are asked: the page's own first.
  async order(language) {
    const names = Object.keys(await this.folders);
    return names.sort((a, b) => (b === language) - (a === language));
  }

  // Ranked pages with what is shown of them.
  async pages(question, { language, door }) {
    const found = [];
    for (const name of await this.order(language)) {
      const asked = await this.open(name);
      found.push(...(await present(asked, await asked.find(question, door), door)));
      if (found.length >= ENOUGH || !/\p{L}{4}/u.test(question)) break;
    }
    return found;
  }

  // {items} for a reader on a page of a language and a door; `nearest` are words to try when nothing was found.
  async answer(question, { language, door }) {
    if (!question.trim()) return { items: [] };
    const found = await this.pages(question, { language, door });
    if (found.length) return { items: found.map(item) };
    const [own] = await this.order(language);
    return { items: [], nearest: nearest(await this.open(own), question) };
  }
}
