// Answers questions: the language of the page first, the others after it or when it has nothing to say.
import { Language } from "./kieli.js";
import { hit, shown } from "./tulokset.js";
import { nearest } from "./apua.js";
import { asRead } from "./kysymys.js";
import { fold, words } from "./sanat.js";

const ENOUGH = 3;
const QUARTERS = 4; // a quarter of the words more makes a question another language's
const UNDERSTOOD = 3; // quarters: a question whose other words may be names or slips is the page's own language's, and nothing more is fetched
const OTHERS = 2; // a language that knows less than half of the words that the page's own knows is not meant
const OWN_DOOR = 1.6;
const HEARD = [1, 1.8, 2.2]; // what pages of a door gain when so many words of the question belong to its readers
const ASIDE = { yllapitaja: 0.6 }; // pages for those who keep the site are hardly what others look for
const FAMILY = "perhe";
const NEUTRAL = 0.9; // what pages for families lose when nobody is heard: those who write of themselves are mostly families, the others mostly at work
const FOR_OTHERS = { kouluttaja: 0.6, johto: 0.6, perehdytys: 0.4, koulutuspolku: 0.4, rooli: 0.8 }; // doors and kinds that have little for a family
const SPOKEN = 0.3; // a question with fewer words of another language does not speak it

export class Searcher {
  // `load(name)`: promise of a file's content; "ydin" has what every question needs of the first language.
  constructor(load) {
    this.load = load;
    this.core = load("ydin");
    this.core.catch(() => {}); // whoever asks first is told
    this.languages = new Map(); // name → the promise of a language that has been needed
    this.found = []; // what the latest question found
    this.turn = 0;
  }

  // Whether a question has a word by which danger is heard in another language than the first.
  async ofOthers(question) {
    this.others ??= new Set((await this.core).muiden.split("\n"));
    return words(question).some(([word]) => this.others.has(fold(word)));
  }

  // A language by its name; one that was not had is asked for anew at the next question.
  language(name) {
    if (!this.languages.has(name)) {
      const coming = this.opened(name);
      this.languages.set(name, coming);
      coming.catch(() => this.languages.delete(name));
    }
    return this.languages.get(name);
  }

  async opened(name) {
    const { kansio, kieli, ydin } = await this.core;
    const load = (file) => this.load(`${kansio}/${file}`);
    return new Language(name === kieli ? ydin : await load(`ydin-${name}`), load);
  }

  // The names of the languages in the order they are asked: the page's own first.
  async order(language) {
    const { kieli, muut } = await this.core;
    return [kieli, ...muut].sort((a, b) => (b === language) - (a === language));
  }

  // {hits, danger, unknown, nearest, card}: every page that answers, the best first, for a reader on a page of a language and a door. `danger` tells that the help
  // page has been put first; `unknown` are words that stand nowhere, `nearest` words to try when nothing was found.
  async answer(question, { language, door }) {
    const asked = asRead(question);
    const turn = ++this.turn;
    if (!asked) return { hits: [] };
    const { found: hits, heard } = await this.search(asked, await this.order(language), door);
    const [own] = heard.keys();
    const order = best(heard);
    const help = order.find((one) => one.help && endangered(heard.get(one)) && (one === own || heard.get(one).share >= SPOKEN));
    let found = hits;
    if (help && help !== own && heard.get(help).quarters >= heard.get(own).quarters) found = await this.asking(help, asked, door, heard); // others read nonsense in its words
    if (help) found = [{ language: help, result: help.help }, ...found.filter(({ language, result }) => language !== help || result.page !== help.help.page)];
    const card = await this.card(order, asked, Boolean(help));
    if (turn === this.turn) this.found = found; // a question that had to wait longer does not take the place of a later one
    if (!found.length) return { hits: [], card, nearest: nearest(order[0], asked) };
    const unknown = help ? [] : found[0].language.unknown(asked);
    return { hits: found.map(({ language, result }) => hit(language, result, unknown)), unknown, card, danger: Boolean(help) };
  }

  // {found, heard}: [{language, result}], and what is heard in a question by language, the page's own first. The others are fetched and asked only when the page's own does
  // not know the words or has little to say; one that cannot be had is left out.
  async search(question, [name, ...others], door) {
    const heard = new Map();
    const listen = (language) => heard.set(language, heardBy(language, question));
    const own = await this.language(name);
    await own.learn(question);
    listen(own);
    const found = [];
    const ask = async (language) => found.push(...(await this.asking(language, question, door, heard)));
    const answered = () => found.length >= ENOUGH || (found.length > 0 && !/\p{L}{4}/u.test(question));
    const understood = heard.get(own).quarters >= UNDERSTOOD && !(await this.ofOthers(question));
    if (understood) await ask(own);
    if (answered()) return { found, heard };
    const had = await Promise.all(others.map((other) => this.language(other).catch(() => undefined)));
    had.filter(Boolean).forEach(listen);
    let turn = understood; // whether the page's own language has had its turn
    for (const language of best(heard)) {
      if (language === own && understood) continue;
      if (turn && answered()) break;
      if (heard.get(language).share * OTHERS < heard.get(own).share) continue;
      await ask(language);
      turn ||= language === own;
    }
    return { found, heard };
  }

  // What one language answers: [{language, result}].
  async asking(language, question, door, heard) {
    await language.learn(question);
    return (await language.find(question, reader(door, heard.get(language)))).map((result) => ({ language, result }));
  }

  // The card of the first language that has one: {language, …}. Who is in danger is shown nothing but numbers; a card that cannot be had is left out.
  async card(languages, question, danger) {
    for (const language of languages) {
      const card = await language.card(question).catch(() => undefined);
      if (card) return danger && !card.soita ? undefined : { language: language.name, ...card };
    }
    return undefined;
  }

  // What is shown of a page of the latest answer, by its place there.
  async excerpt(place) {
    const { language, result } = this.found[place];
    return shown(language, result);
  }
}

// What a language hears in a question, and how many quarters of its words are of the language.
function heardBy(language, question) {
  const heard = language.hear(question);
  return { ...heard, quarters: Math.round(QUARTERS * heard.share) };
}

// The languages by how many words of a question are of each.
const best = (heard) => [...heard.keys()].sort((a, b) => heard.get(b).quarters - heard.get(a).quarters);

// How the one who asks is answered: what pages gain, those written for them, and the door whose pages come before their twins.
function reader(door, { speakers, asking, pages, danger }) {
  const others = [...speakers].filter(([name]) => name !== FAMILY).map(([, count]) => count);
  const family = (speakers.get(FAMILY) ?? 0) + asking.has(FAMILY);
  return { favour: favour(door, speakers), own: pages, danger, leading: family > 0 && family >= Math.max(0, ...others) ? FAMILY : undefined };
}

// How much pages of each door and kind gain: the door one stands in, and the door of those who speak so.
function favour(own, speakers) {
  const others = lost(speakers);
  return (door, kind) => (door === own ? OWN_DOOR : (ASIDE[door] ?? 1) * others(door, kind)) * HEARD[Math.min(speakers.get(door) ?? 0, HEARD.length - 1)];
}

// What is left of pages that are hardly for those who speak so.
function lost(speakers) {
  if (!speakers.size) return (door) => (door === FAMILY ? NEUTRAL : 1);
  const family = speakers.has(FAMILY) && speakers.size === 1;
  return (door, kind) => (family ? (FOR_OTHERS[door] ?? 1) * (FOR_OTHERS[kind] ?? 1) : 1);
}

// Words of danger are of danger unless those who use them are at work with them.
const endangered = ({ danger, speakers }) => danger && (speakers.has(FAMILY) || !speakers.size);
