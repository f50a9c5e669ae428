// The index of one language: fetched when the first question is asked, its parts when a question needs their words.
import { Dictionary } from "./sanakirja.js";
import { Scorer, unpack } from "./pisteytys.js";
import { Interpreter } from "./tulkinta.js";

export class Language {
  // `load(file)`: promise of the content of a file beside the core.
  constructor(core, load) {
    this.core = core;
    this.load = load;
    this.name = core.kieli;
    this.titles = core.otsikot.split("\n");
    this.addresses = core.osoitteet.split("\n");
    this.dictionary = new Dictionary(core);
    this.scorer = new Scorer(core, this.dictionary.verbs);
    this.interpreter = new Interpreter(this.dictionary, core, new Set(Object.values(this.scorer.fields).flatMap((row) => [...row.keys()])));
    this.parts = new Map(core.teksti && [[0, unpack(core.teksti)]]); // number of a part → places of its words, or the promise of them
    this.pages = new Map();
  }

  // [{page, score, sections, slots, missing}], the best first; `door` is the reader's door, whose pages win a draw.
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
    return all.filter(({ score }) => score >= all[0].score * WORTH);
  }

  part(id) {
    let part = this.core.osat.length - 1;
    while (this.core.osat[part] > id) part--;
    return part;
  }

  async fetch(part) {
    if (!this.parts.has(part)) this.parts.set(part, this.load(`teksti-${this.name}-${part}`).then((row) => this.parts.set(part, unpack(row, this.core.osat[part]))));
    const waited = this.parts.get(part);
    if (waited instanceof Promise) await waited.catch((error) => (this.parts.delete(part), Promise.reject(error)));
  }

  // What is shown of a page beside its title; one that was not had is asked for anew.
  text(page) {
    if (!this.pages.has(page)) {
      const text = this.load(`sivu-${this.name}-${page}`);
      this.pages.set(page, text);
      text.catch(() => this.pages.delete(page));
    }
    return this.pages.get(page);
  }

  title(page) {
    return this.titles[page];
  }

  address(page) {
    return this.addresses[page];
  }

  // The slug of a page's door, and its name.
  door(page) {
    return this.core.ovet[this.core.sivut[page * 3]];
  }

  doorName(page) {
    return this.core.ovinimet[this.core.sivut[page * 3]];
  }

  // What sort of page it is, and its name.
  kind(page) {
    return this.core.lajit[this.core.sivut[page * 3 + 1]];
  }

  kindName(page) {
    return this.core.lajinimet[this.core.sivut[page * 3 + 1]];
  }

  firstSection(page) {
    return this.scorer.firstSection[page];
  }
}

const OWN_DOOR = 1.6;
const WORTH = 0.08; // answers far behind the best one are left out
const FILE = 0.5; // the page tells more than its print
const KIND = { PDF: FILE, DOCX: FILE, PPTX: FILE, CSV: FILE, luettelo: 0.85, ovi: 0.85, etusivu: 0.8, tietoa: 0.9 }; // lists repeat what other pages say
