// How well a page answers: BM25F over its fields, all words preferred, and a floor below which an answer is no help.
import { Asked } from "./kysytyt.js";
import { Meanings } from "./merkitys.js";
import { unpack } from "./paikat.js";
import { sum } from "./sanat.js";

const FIELD = { otsikko: 9, osoite: 5, osasto: 2, kun: 3, kuvaus: 3, valiotsikko: 2.5 };
const TEXT = 0.3;
const ASKED = 1; // a word of a question that people ask for the page: it is no subject of the site yet
const LIKE = 6; // what a page gains by a question just like the one asked, as a share of what the question tells
const K = 3;
const B = { otsikko: 0.5, osoite: 0.5, osasto: 0.3, kun: 0.4, kuvaus: 0.3, valiotsikko: 0.5, teksti: 0.6 };
const TOGETHER = 0.4; // what the best single section adds to the page
const WHOLE = 0.9; // a word itself or one that means the same, not a part or what it may be misspelt of
const SAYING = 0.55; // how much the known words of a question tell at the least when others are not known: a share of what the rarest word tells
const CLOSE = 0.05; // what all words in one section add
const TITLE = 1.5; // what a title adds that says just what was asked
const NAMED = 0.85; // how well each word of a title is said by a question that is the title in other words
const EXACT = 1.5; // what such a title adds
const ALL_WORDS = 2;
const ALL_WORDS_WITH_TITLE = 1;
const LEAST = 0.4; // what even the commonest word tells
const ASIDE = 0.6; // a word that stands in no title, heading or situation is hardly what the site is about
const MOST = 0.6; // how much a word tells at the most, as a share of what the rarest one might: an everyday word is rare by chance
const UNKNOWN = 0.8; // one that stands nowhere is hardly what the site is about either
const PART_OF_TEXT = 0.5; // what a part of a compound answers at the least
const PART_OF_TITLE = 0.7;
const TEXT_ONLY = 0.85; // a word that stands only in the text, not in a title, heading or situation, answers less
// The share of the question a page must answer; less will do when its title has one of the words asked for.
const FLOOR = 0.75;
const FLOOR_WITH_TITLE = 0.28;
const FLOOR_WITH_TWO = 0.4; // a page with two of the words is hardly there by chance
const SAID = 0.6; // how well a title must say a word to have it
const TITLED = 0.15; // a word that nearly every page has says little even in a title
const VERB = 0.8; // a verb tells less of the subject than a noun does

const LENGTH_STEPS = 4;
const length = (step) => 2 ** (step / LENGTH_STEPS) - 1;
const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length) || 1;

export class Scorer {
  // `strong` grows by the words of the fields that come with parts.
  constructor(core, verbs, strong) {
    this.verbs = verbs;
    this.strong = strong;
    this.fields = Object.fromEntries(Object.keys(FIELD).map((name) => [name, new Map()]));
    this.texts = new Map();
    this.pageOf = [];
    this.firstSection = [];
    for (let page = 0; page * 3 < core.sivut.length; page++) {
      this.firstSection.push(this.pageOf.length);
      for (let n = core.sivut[page * 3 + 2]; n > 0; n--) this.pageOf.push(page);
    }
    this.pages = this.firstSection.length;
    this.unit = Math.log(1 + 2 * this.pages); // what the rarest word tells
    this.sectionLengths = core.pituudet.map(length);
    this.lengths = { ...core.kenttapituudet, teksti: this.firstSection.map((from, page) => sum(this.sectionLengths.slice(from, from + core.sivut[page * 3 + 2]))) };
    this.means = Object.fromEntries(Object.entries(this.lengths).map(([name, list]) => [name, mean(list)]));
    this.sectionMean = mean(this.sectionLengths);
    this.asked = new Asked(core);
    this.meanings = new Meanings(core);
  }

  // Where the words of a part stand; `first` is the number of its first word.
  add({ kentat, teksti, kysytty, merkitykset }, first) {
    for (const [name, row] of Object.entries(kentat)) {
      unpack(row, first, this.fields[name]).forEach((id) => this.strong.add(id));
    }
    unpack(teksti, first, this.texts);
    this.meanings.add(this.asked.add(kysytty, first), merkitykset);
  }

  // [{page, score, covered, missing, asked, sections: section → [score, words]}] for one reading of a question of `count` words; `asked` tells that people ask for the page in just these words.
  // `lenient` asks nothing of words that stand nowhere or may be misspelt, but then the others must say something, and one of them in a title, heading or situation of the
  // page; in its title when most of the words are strange to the site.
  score(slots, count, lenient = false) {
    const found = slots.map((slot) => this.places(slot.ids));
    const sure = slots.map(({ ids }, i) => found[i].pages.size > 0 && Math.max(...ids.values()) >= WHOLE);
    const mass = slots.map(({ share, ids }, i) => (lenient && !sure[i] ? 0 : share * this.worth(found[i], ids)));
    const whole = sum(mass);
    const unknown = sum(slots.map(({ share }, i) => (sure[i] ? 0 : share)));
    const strange = lenient && unknown * 2 >= sum(slots.map(({ share }) => share));
    if (lenient && whole < SAYING * this.unit) return new Map();
    const results = new Map();
    const { like, same } = this.asked.nearest(found.map(({ asked }) => asked), mass, count);
    found.forEach(({ pages, sections, quality, titles }, i) => {
      for (const [page, amount] of pages) {
        const result = results.get(page) ?? { page, score: 0, covered: 0, words: 0, titles: { otsikko: [0, 0], osoite: [0, 0] }, sections: new Map(), said: new Set() };
        result.score += (mass[i] * amount) / (amount + K);
        for (const [name, said] of Object.entries(titles)) {
          result.titles[name][0] += mass[i] * (said.get(page) ?? 0);
          result.titles[name][1] += said.get(page) ?? 0;
        }
        result.covered += mass[i] * quality.get(page);
        result.words += slots[i].share;
        result.said.add(i);
        results.set(page, result);
      }
      for (const [section, amount] of sections) {
        const own = results.get(this.pageOf[section]).sections;
        const [score, count] = own.get(section) ?? [0, 0];
        own.set(section, [score + (mass[i] * amount) / (amount + 1), count + 1]);
      }
    });
    for (const [page, result] of results) {
      result.whole = whole;
      result.asked = same.has(page);
      result.covered /= whole || 1;
      const titled = Object.values(result.titles).some(([asked, said]) => said >= SAID && asked >= TITLED * whole);
      const floor = titled ? FLOOR_WITH_TITLE : result.words >= 2 ? FLOOR_WITH_TWO : FLOOR;
      const enough = result.covered >= floor && (!lenient || slots.some((_, i) => found[i].named.has(page))) && (!strange || titled);
      if (!enough && !result.asked) {
        results.delete(page);
        continue;
      }
      const title = Math.max(...Object.entries(result.titles).map(([name, [asked, said]]) => asked * Math.min(1, said / (this.lengths[name][result.page] || Infinity))));
      const together = Math.max(0, ...[...result.sections.values()].map(([score]) => score));
      const close = slots.length > 1 && [...result.sections.values()].some(([, count]) => count === slots.length) ? 1 + CLOSE : 1;
      const exact = this.lengths.otsikko[page] === slots.length && result.titles.otsikko[1] >= NAMED * slots.length ? EXACT : 1;
      result.score = exact * close * (result.score + TITLE * title + TOGETHER * together + LIKE * whole * (like.get(page) ?? 0)) * result.covered ** (titled ? ALL_WORDS_WITH_TITLE : ALL_WORDS);
      result.missing = [...new Set(slots.filter((_, i) => !result.said.has(i)).map(({ text }) => text))];
    }
    return results;
  }

  // How much a word tells: the fewer pages have it the more, but less when it stands in no title, heading or situation of any page.
  worth({ pages, strong }, ids) {
    const rarity = Math.min(MOST * this.unit, LEAST + Math.log(1 + (this.pages - pages.size + 0.5) / (pages.size + 0.5)));
    const verb = [...ids.keys()].some((id) => this.verbs.has(id)) && ![...ids].some(([id, weight]) => weight >= 0.6 && !this.verbs.has(id));
    return rarity * (!pages.size ? UNKNOWN : !strong ? ASIDE : 1) * (verb ? VERB : 1);
  }

  // What one slot finds: amount by page and by section, how good its best match on a page is (1 the word itself), and how much titles say it.
  places(ids) {
    const [pages, sections, quality, titles, named] = [new Map(), new Map(), new Map(), { otsikko: new Map(), osoite: new Map() }, new Set()];
    let strong = false;
    const add = (page, amount, worth) => {
      pages.set(page, (pages.get(page) ?? 0) + amount);
      quality.set(page, Math.max(quality.get(page) ?? 0, worth));
    };
    for (const [id, worth] of ids) {
      for (const [name, postings] of Object.entries(this.fields)) {
        for (const [page, amount] of postings.get(id) ?? []) {
          strong = true;
          if (worth >= WHOLE && match(amount) === 1) named.add(page);
          add(page, worth * amount * FIELD[name] * this.norm(name, page), worth * match(amount, name in titles ? PART_OF_TITLE : PART_OF_TEXT));
          if (name in titles) titles[name].set(page, Math.max(titles[name].get(page) ?? 0, worth * match(amount)));
        }
      }
      for (const [section, amount] of this.texts.get(id) ?? []) {
        const page = this.pageOf[section];
        add(page, worth * amount * TEXT * this.norm("teksti", page), worth * match(amount) * TEXT_ONLY);
        const length = 1 - B.teksti + (B.teksti * this.sectionLengths[section]) / this.sectionMean;
        sections.set(section, (sections.get(section) ?? 0) + (worth * amount) / length);
      }
    }
    const asked = this.asked.say(ids, match);
    for (const [question, worth] of asked) add(this.asked.pageOf[question], ASKED * worth, worth);
    return { pages, sections, quality, titles, strong, named, asked };
  }

  norm(name, page) {
    return 1 / (1 - B[name] + (B[name] * this.lengths[name][page]) / this.means[name]);
  }
}

// A compound's part alone is less than the word: weights below one are of parts.
const match = (amount, part = PART_OF_TEXT) => Math.min(1, part + (1 - part) * amount);
