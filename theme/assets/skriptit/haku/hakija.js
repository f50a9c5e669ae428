// Answers questions: the language of the page first, the others after it or when it has nothing to say.
import { Language } from "./kieli.js";
import { items, present } from "./tulokset.js";
import { nearest } from "./apua.js";

const ENOUGH = 3;

export class Searcher {
  // `names`: folder of each language; `load(name)`: promise of a file's content; `language` and `door` of the page the reader is on.
  constructor(names, load, { language = "fi", door = "" } = {}) {
    this.names = names;
    this.load = load;
    this.door = door;
    this.order = [language, ...Object.keys(names)].filter((name, i, all) => names[name] && all.indexOf(name) === i);
    this.opened = new Map();
  }

  open(name) {
    if (!this.opened.has(name)) {
      const opening = Language.open(this.names[name], this.load);
      opening.catch(() => this.opened.delete(name));
      this.opened.set(name, opening);
    }
    return this.opened.get(name);
  }

  // Ranked pages with what is shown of them.
  async pages(question) {
    const found = [];
    for (const name of this.order) {
      const language = await this.open(name);
      found.push(...(await present(language, await language.find(question, this.door), this.door)));
      if (found.length >= ENOUGH || !/\p{L}{4}/u.test(question)) break;
    }
    return found;
  }

  // What Material's interface asks for; `nearest` is ours: words to try when nothing was found.
  async answer(question) {
    if (!question.trim()) return { items: [] };
    const found = await this.pages(question);
    if (found.length) return { items: found.map(items) };
    return { items: [], nearest: nearest(await this.open(this.order[0]), question) };
  }
}
