// The index of one language: fetched when the first question is asked, its parts when a question needs their words.
import { Dictionary } from "./sanakirja.js";
import { Scorer, unpack } from "./pisteytys.js";
import { Interpreter } from "./tulkinta.js";

const MOST = 10; // pages in one answer: their text is fetched for the excerpts

export class Language {
  constructor(core, load) {
    this.core = core;
    this.load = load;
    this.dictionary = new Dictionary(core);
    this.scorer = new Scorer(core, this.dictionary.verbs);
    this.interpreter = new Interpreter(this.dictionary, core, new Set(Object.values(this.scorer.fields).flatMap((row) => [...row.keys()])));
    this.parts = new Map(); // number of a part → places of its words, or the promise of them
    this.pages = new Map();
  }

  static async open(name, load) {
    return new Language(await load(`${name}/ydin`), (file) => load(`${name}/${file}`));
  }

  // [{page, score, sections, slots}], the best first; `door` is the reader's door, whose pages win a draw.
  async find(question, door) {
    const readings = this.interpreter.readings(question);
    await Promise.all([...new Set(readings.flat().flatMap(({ ids }) => [...ids.keys()].map((id) => this.part(id))))].map((part) => this.fetch(part)));
    return this.rank(readings, door);
  }

  rank(readings, door) {
    const best = new Map();
    for (const slots of readings) {
      if (!slots.length) continue;
      for (const result of this.scorer.score(slots, (id) => this.parts.get(this.part(id)).get(id) ?? []).values()) {
        const score = result.score * (this.door(result.page) === door ? OWN_DOOR : 1) * (KIND[this.kind(result.page)] ?? 1);
        if (score > (best.get(result.page)?.score ?? 0)) best.set(result.page, { ...result, score, slots });
      }
    }
    const all = [...best.values()].sort((a, b) => b.score - a.score || a.page - b.page);
    return all.filter(({ score }) => score >= all[0].score * WORTH).slice(0, MOST);
  }

  part(id) {
    let part = this.core.osat.length - 1;
    while (this.core.osat[part] > id) part--;
    return part;
  }

  async fetch(part) {
    if (!this.parts.has(part)) this.parts.set(part, this.load(`teksti-${part}`).then((row) => this.parts.set(part, unpack(row, this.core.osat[part]))));
    const waited = this.parts.get(part);
    if (waited instanceof Promise) await waited.catch((error) => (this.parts.delete(part), Promise.reject(error)));
  }

  // What is shown of a page.
  async text(page) {
    if (!this.pages.has(page)) this.pages.set(page, this.load(`sivu-${page}`));
    return this.pages.get(page);
  }

  door(page) {
    return this.core.ovet[this.core.sivut[page * 3]];
  }

  kind(page) {
    return this.core.lajit[this.core.sivut[page * 3 + 1]];
  }

  firstSection(page) {
    return this.scorer.firstSection[page];
  }
}

const OWN_DOOR = 1.6;
const WORTH = 0.08; // answers far behind the best one are left out
const FILE = 0.5; // the page tells more than its print
const KIND = { PDF: FILE, DOCX: FILE, PPTX: FILE, CSV: FILE, luettelo: 0.85, ovi: 0.85, etusivu: 0.8, tietoa: 0.9 }; // lists repeat what other pages say
