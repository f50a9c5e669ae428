// Answers questions: the language of the page first, the others after it or when it has nothing to say.
import { Language } from "./kieli.js";
import { hit, shown } from "./tulokset.js";
import { nearest } from "./apua.js";
import { asRead } from "./kysymys.js";

const ENOUGH = 3;
const HALVES = 4; // a quarter of the words more makes a question another language's
const OTHERS = 2; // a language that knows less than half of the words that the page's own knows is not meant
const OWN_DOOR = 1.6;
const HEARD = [1, 1.8, 2.2]; // what pages of a door gain when so many words of the question belong to its readers
const ASIDE = { yllapitaja: 0.6 }; // pages for those who keep the site are hardly what others look for
const FAMILY = "perhe";
const NEUTRAL = 0.9; // what pages for families lose when nobody is heard: those who write of themselves are mostly families, the others mostly at work
const FOR_OTHERS = { kouluttaja: 0.6, johto: 0.6, perehdytys: 0.4, koulutuspolku: 0.4, rooli: 0.8 }; // doors and kinds that have little for a family
const SPOKEN = 0.3; // a question with fewer words of another language does not speak it

export class Searcher {
  // `load(name)`: promise of a file's content; "ydin" has what every question needs.
  constructor(load) {
    this.load = load;
    this.languages = this.opened(load);
    this.languages.catch(() => {}); // whoever asks first is told
    this.found = []; // what the latest question found
    this.turn = 0;
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

  // {hits, danger, unknown, nearest, card}: every page that answers, the best first, for a reader on a page of a language and a door. `danger` tells that the help
  // page has been put first; `unknown` are words that stand nowhere, `nearest` words to try when nothing was found.
  async answer(question, { language, door }) {
    const asked = asRead(question);
    const turn = ++this.turn;
    if (!asked) return { hits: [] };
    let found = [];
    const own = await this.order(language);
    await own[0].learn(asked);
    const heard = new Map(own.map((one) => [one, one.hear(asked)]));
    const order = [...own].sort((a, b) => Math.round(HALVES * heard.get(b).share) - Math.round(HALVES * heard.get(a).share));
    for (const one of order) {
      if (found.length >= ENOUGH && order.indexOf(own[0]) < order.indexOf(one)) break;
      if (one !== own[0] && heard.get(one).share * OTHERS < heard.get(own[0]).share) continue;
      await one.learn(asked);
      found.push(...(await one.find(asked, reader(door, heard.get(one)))).map((result) => ({ language: one, result })));
      if (!/\p{L}{4}/u.test(asked) && found.length) break;
    }
    const help = order.find((one) => one.help && endangered(heard.get(one)) && (one === own[0] || heard.get(one).share >= SPOKEN));
    if (help) found = [{ language: help, result: help.help }, ...found.filter(({ language, result }) => language !== help || result.page !== help.help.page)];
    const card = await this.card(order, asked, Boolean(help));
    if (turn === this.turn) this.found = found; // a question that had to wait longer does not take the place of a later one
    if (!found.length) return { hits: [], card, nearest: nearest(order[0], asked) };
    const unknown = help ? [] : found[0].language.unknown(asked);
    return { hits: found.map(({ language, result }) => hit(language, result, unknown)), unknown, card, danger: Boolean(help) };
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

// How the one who asks is answered: what pages gain, those written for them, and the door whose pages come before their twins.
function reader(door, { speakers, asking, pages }) {
  const others = [...speakers].filter(([name]) => name !== FAMILY).map(([, count]) => count);
  const family = (speakers.get(FAMILY) ?? 0) + asking.has(FAMILY);
  return { favour: favour(door, speakers), own: pages, leading: family > 0 && family >= Math.max(0, ...others) ? FAMILY : undefined };
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
