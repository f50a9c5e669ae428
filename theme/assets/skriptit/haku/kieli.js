// The index of one language: fetched when the first question is asked, its parts when a question needs their words.
import { Dictionary, risen } from "./sanakirja.js";
import { Scorer } from "./pisteytys.js";
import { Interpreter } from "./tulkinta.js";
import { Cards } from "./kortti.js";
import { Hearing } from "./kuulo.js";
import { Ranking } from "./jarjestys.js";
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
    const weak = new Set(risen(core.heikot));
    this.strong = new Set(risen(core.numerot).filter((id) => !weak.has(id))); // words in titles, headings and situations
    this.scorer = new Scorer(core, this.dictionary.verbs, this.strong);
    this.interpreter = new Interpreter(this.dictionary, core, this.strong);
    this.beginnings = core.alut.split("\n");
    this.common = new Set(risen(core.yleiset)); // words that most questions have: the part after the last tells where they stand
    this.parts = new Map(); // number of a part → the promise that it has been taken in
    this.pages = new Map();
    this.foreign = new Set(risen(core.vieraat));
    this.twins = new Map(core.parit);
    if (core.osa) this.take(0, core.osa);
  }

  // What is heard in a question: `share` of its words that are of this language, `danger`, `speakers` by door, and `pages` written for the one who asks.
  hear(question) {
    this.hearing ??= new Hearing(this.core.hata.sanat, this.core.puhujat, (word) => this.interpreter.sure(word), (form) => this.dictionary.bases(form));
    const forms = words(question).filter(([word]) => word.length > 1).map(([word]) => fold(word));
    const share = forms.filter((form) => [...this.dictionary.of(form)].some((id) => !this.foreign.has(id))).length / (forms.length || 1);
    return { share, ...this.hearing.hear(question) };
  }

  // Fetch the words that a question may have and the core does not, which are in the parts where its words begin; at the same time where the words stand that the core has.
  async learn(question) {
    const common = (form) => [...this.dictionary.of(form)].some((id) => this.common.has(id)); // what else it may be is seldom meant
    const unsure = words(question).map(([word]) => fold(word)).filter((form) => form.length >= BEGINNING && !this.dictionary.isBase(form) && !common(form));
    await this.fetch([...unsure.map((form) => this.beginning(form)), ...this.places(this.interpreter.readings(question))]);
  }

  // The parts that tell where the words of some readings stand: all of those that were typed, and of those that mean the same as many as a slow line bears.
  places(readings) {
    const likely = new Map();
    for (const [id, worth] of readings.flat().flatMap(({ ids }) => [...ids])) likely.set(this.part(id), Math.max(likely.get(this.part(id)) ?? 0, worth));
    const parts = [...likely].sort(([, one], [, other]) => other - one);
    return parts.filter(([, worth], i) => worth === 1 || i < MOST_PARTS).map(([part]) => part);
  }

  // What the card of a question says; undefined when there is none.
  async card(question) {
    this.cards ??= new Cards(this.core.kortit, (word) => this.token(word), this.core.synonyymit);
    const number = this.cards.find(question);
    if (number === undefined) return undefined;
    this.shown ??= this.load(`kortit-${this.name}`);
    this.shown.catch(() => (this.shown = undefined));
    return (await this.shown)[number];
  }

  // How a word is known: its form, whether it is a base form, the numbers of the words it may be, and whether it may say nothing.
  token(word) {
    const form = fold(word);
    const ids = this.interpreter.heard(word);
    return { form, base: this.dictionary.isBase(form), ids, empty: [...ids].some((id) => this.dictionary.empty.has(id)) };
  }

  // [{page, score, sections, slots, missing}], the best first, for a reader as in jarjestys.js.
  async find(question, reader) {
    const strange = (this.interpreter.readings(question)[0] ?? []).filter(({ ids }) => !ids.size).flatMap(({ text }) => this.interpreter.heads(fold(text)));
    await this.fetch(strange.map((form) => this.beginning(form)));
    const readings = this.interpreter.readings(question).filter((slots) => slots.length);
    await this.fetch(this.places(readings));
    this.ranking ??= new Ranking(this);
    return this.ranking.order(readings, question, reader);
  }

  // Words of a question that stand on no page, nor does what they mean.
  unknown(question) {
    const readings = this.interpreter.readings(question);
    const standing = new Set(readings.flat().filter(({ ids }) => [...ids.keys()].some((id) => this.stands(id))).map(({ text }) => text));
    return [...new Set((readings[0] ?? []).map(({ text }) => text).filter((text) => !standing.has(text)))];
  }

  stands(id) {
    return this.strong.has(id) || this.scorer.texts.has(id) || this.scorer.asked.words.has(id);
  }

  // The page of help as an answer to anything; undefined when this language has none.
  get help() {
    const { sivu } = this.core.hata;
    return sivu === null ? undefined : { page: sivu, score: Infinity, sections: new Map(), slots: [], missing: [] };
  }

  // The part where a word stands, and the one that has the words with the first letters of a form.
  part(id) {
    return this.common.has(id) ? this.core.osat.length : last(this.core.osat, (start) => start <= id);
  }

  beginning(form) {
    return last(this.beginnings, (letters) => letters <= form.slice(0, BEGINNING));
  }

  // Take in some parts; one that was not had is asked for anew at the next question.
  async fetch(parts) {
    await Promise.all([...new Set(parts)].map((part) => {
      if (!this.parts.has(part)) {
        const coming = this.load(`osa-${this.name}-${part}`).then((content) => this.take(part, content));
        this.parts.set(part, coming);
        coming.catch(() => this.parts.delete(part));
      }
      return this.parts.get(part);
    }));
  }

  take(part, content) {
    this.parts.set(part, true);
    this.scorer.add(content, this.core.osat[part] ?? 0);
    if (!content.sanat) return;
    this.dictionary.add(content);
    this.interpreter.add(content);
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

  // The address of the page that tells the same to other readers; undefined when there is none.
  twin(page) {
    return this.addresses[this.twins.get(page)];
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

  isFile(page) {
    const kind = this.kind(page);
    return kind === kind.toUpperCase();
  }

  kindWorth(page) {
    const kind = this.kind(page);
    return KIND[kind] ?? (this.isFile(page) ? FILE : 1);
  }

  firstSection(page) {
    return this.scorer.firstSection[page];
  }
}

// The place of the last of rising values for which something holds.
function last(values, holds) {
  let place = values.length - 1;
  while (place && !holds(values[place])) place--;
  return place;
}

const MOST_PARTS = 5; // files are what costs on a slow line
const BEGINNING = 3; // letters by which a part is found, as in publish/search/vocabulary.py
const FILE = 0.35; // the page tells more than its print or its calendar entry
const KIND = { luettelo: 0.85, ovi: 0.85, etusivu: 0.8, tietoa: 0.9, perehdytys: 0.8, koulutuspolku: 0.8 }; // lists repeat what other pages say
