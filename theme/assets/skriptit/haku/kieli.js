// The index of one language: fetched when the first question is asked, its parts when a question needs their words.
import { Dictionary } from "./sanakirja.js";
import { Scorer, unpack } from "./pisteytys.js";
import { Interpreter } from "./tulkinta.js";
import { Hearing } from "./kuulo.js";
import { fold, words } from "./sanat.js";

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
    this.foreign = new Set(core.vieraat);
  }

  // What is heard in a question: `share` of its words that are of this language, `danger`, and `speakers` by door.
  hear(question) {
    this.hearing ??= new Hearing(this.core.hata.sanat, this.core.puhujat, (word) => this.interpreter.heard(word), (form) => this.dictionary.isBase(form));
    const forms = words(question).filter(([word]) => word.length > 1).map(([word]) => fold(word));
    const share = forms.filter((form) => [...this.dictionary.of(form)].some((id) => !this.foreign.has(id))).length / (forms.length || 1);
    return { share, ...this.hearing.hear(question) };
  }

  // [{page, score, sections, slots, missing}], the best first; `favour(door)` is how much pages of a door gain.
  async find(question, favour) {
    const readings = this.interpreter.readings(question).filter((slots) => slots.length);
    await Promise.all([...new Set(readings.flat().flatMap(({ ids }) => [...ids.keys()].map((id) => this.part(id))))].map((part) => this.fetch(part)));
    const found = this.rank(readings, favour, false);
    return found.length ? found : this.rank(readings, favour, true);
  }

  rank(readings, favour, lenient) {
    const best = new Map();
    for (const slots of readings) {
      for (const result of this.scorer.score(slots, (id) => this.parts.get(this.part(id)).get(id) ?? [], lenient).values()) {
        const score = result.score * favour(this.door(result.page)) * (KIND[this.kind(result.page)] ?? 1);
        if (score > (best.get(result.page)?.score ?? 0)) best.set(result.page, { ...result, score, slots });
      }
    }
    const all = [...best.values()].sort((a, b) => b.score - a.score || a.page - b.page);
    return all.filter(({ score }) => score >= all[0].score * WORTH);
  }

  // Words of a question that stand on no page.
  unknown(question) {
    const slots = this.interpreter.readings(question)[0] ?? [];
    return [...new Set(slots.filter(({ ids }) => ![...ids.keys()].some((id) => this.stands(id))).map(({ text }) => text))];
  }

  stands(id) {
    return this.interpreter.strong.has(id) || this.parts.get(this.part(id))?.has?.(id);
  }

  // The page of help as an answer to anything; undefined when this language has none.
  get help() {
    const { sivu } = this.core.hata;
    return sivu === null ? undefined : { page: sivu, score: Infinity, sections: new Map(), slots: [], missing: [] };
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

const WORTH = 0.08; // answers far behind the best one are left out
const FILE = 0.5; // the page tells more than its print
const KIND = { PDF: FILE, DOCX: FILE, PPTX: FILE, CSV: FILE, luettelo: 0.85, ovi: 0.85, etusivu: 0.8, tietoa: 0.9 }; // lists repeat what other pages say
