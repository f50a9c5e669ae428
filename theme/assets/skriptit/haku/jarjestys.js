// In which order the pages of a language answer a question: how well their words do, whose words the question has, who asks, and what is left when little is found.
import { fold, sum, words } from "./sanat.js";
import { OwnWords } from "./omatsanat.js";

const WORTH = 0.08; // answers far behind the best one are left out
const FAINT = 0.5; // an answer that is hardly any: a share of what the question tells, or the rarest word
const OWN_WORDS = 0.5; // what the page gains whose own words the question has most, as a share of the best score
const MEANT = 1; // what a page gains that is surely meant by such words, as a share of the best score
const CALLED = 2; // a page that was called by its name is before all others
const WORD_FOR_WORD = 1.5; // one that people ask for in just these words is before those that only look like it
const TWIN = 0.9; // how well a page answers when it tells other readers the same as one that answers
const LEADING = 1.001; // the page of those who ask comes right before its twin
const OWN_PAGE = 2.6; // what a page written for the very one who asks gains
const SEEN = 3; // hits that everybody looks at
const TOLD = 2.5; // words with which a question tells enough for a guess
const GUESSED = 1.8; // how much of its own a page must say in each of them
const MOST_OF = 0.6; // the share of the words that a guess must say
const GUESS = 0.001; // its score

export class Ranking {
  // `language` knows the pages: their doors, kinds, twins and titles.
  constructor(language) {
    this.language = language;
    this.scorer = language.scorer;
    this.ownWords = new OwnWords(language.scorer);
  }

  // [{page, score, sections, slots, missing}], the best first, for the readings of a question; `favour(door, kind)` is how much pages of a door and a kind gain, `own` the
  // pages written for who asks, `leading` the door whose pages come before their twins. Who is in `danger` is shown even the faintest answers below the help.
  order(readings, question, { favour, own = new Set(), leading, danger = false }) {
    const { language } = this;
    const worth = (page) => favour(language.door(page), language.kind(page)) * language.kindWorth(page) * (own.has(page) ? OWN_PAGE : 1);
    const asked = { readings, worth, leading, danger, text: fold(question.trim()), count: words(question).length, saying: this.saying(readings[0] ?? []), meant: language.scorer.meanings.of(readings[0] ?? []) };
    const strict = this.rank(asked);
    const found = strict.length ? strict : this.rank(asked, true);
    return this.addressed(found.length < SEEN ? [...found, ...this.guesses(asked, found)] : found, own, readings[0] ?? []);
  }

  // What pages say of their own; a print says what its page does.
  saying(slots) {
    return new Map([...this.ownWords.of(slots)].filter(([page]) => !this.language.isFile(page)));
  }

  rank({ readings, worth, leading, danger, text, count, saying, meant }, lenient = false) {
    const best = this.scored(readings, worth, count, lenient);
    const named = this.named(text);
    const called = [...named, ...[...best.values()].filter((result) => result.asked).map(({ page }) => page)];
    for (const page of called) if (!best.has(page)) best.set(page, { page, score: 0, sections: new Map(), slots: readings[0] ?? [], missing: [] });
    const all = [...best.values()];
    const top = Math.max(...all.map(({ score }) => score));
    const told = all.find(({ score }) => score === top)?.whole ?? Infinity;
    if (!called.length && !danger && top < FAINT * Math.min(this.scorer.unit, told)) return [];
    const most = Math.max(0, ...[...saying.values()].map(({ own }) => own)) || 1;
    for (const result of all) {
      result.score = result.score / (top || 1) + (named.includes(result.page) ? CALLED : result.asked ? WORD_FOR_WORD : 0) + (OWN_WORDS * (saying.get(result.page)?.own ?? 0)) / most + MEANT * Math.sqrt(meant.get(result.page) ?? 0);
    }
    this.lead(best, leading, called);
    const first = Math.max(...all.map(({ score }) => score));
    return all.filter(({ score }) => score >= first * WORTH).sort((a, b) => b.score - a.score || a.page - b.page);
  }

  // page → its best result in any of the readings, the twin of a page that answers among them.
  scored(readings, worth, count, lenient) {
    const best = new Map();
    for (const slots of readings) {
      for (const result of this.scorer.score(slots, count, lenient).values()) {
        if (result.missing.length && this.language.isFile(result.page)) continue; // a print is no guess at what was meant
        const score = result.score * worth(result.page);
        if (score > (best.get(result.page)?.score ?? 0)) best.set(result.page, { ...result, score, slots });
      }
    }
    for (const { page, score, slots, missing } of [...best.values()]) {
      const twin = this.language.twins.get(page);
      if (twin === undefined) continue;
      const share = (score / worth(page)) * worth(twin) * TWIN;
      if (share > (best.get(twin)?.score ?? 0)) best.set(twin, { page: twin, sections: new Map(), slots, missing, ...best.get(twin), score: share });
    }
    return best;
  }

  // Pages of the leading door before their twins, but for those that were called.
  lead(best, leading, called) {
    for (const { page, score } of best.values()) {
      if (called.includes(page)) continue;
      const twin = best.get(this.language.twins.get(page));
      if (twin && this.language.door(twin.page) === leading && this.language.door(page) !== leading) twin.score = Math.max(twin.score, score * LEADING);
    }
  }

  // Pages whose whole name was typed: whoever does so wants them.
  named(text) {
    this.names ??= this.language.titles.map(fold);
    return this.names.flatMap((name, page) => (name === text ? [page] : []));
  }

  // When little was found by words in the right places: pages whose own words a question of several words has.
  guesses({ readings: [slots = []], worth, saying }, found) {
    const told = sum(slots.map(({ share }) => share));
    if (told < TOLD) return [];
    const there = new Set(found.map(({ page }) => page));
    const likely = [...saying].filter(([page, { own, words }]) => !there.has(page) && words >= MOST_OF && own * worth(page) >= GUESSED * told);
    const best = likely.sort(([, a], [, b]) => b.own - a.own).slice(0, SEEN);
    return best.map(([page, { own }]) => ({ page, score: GUESS * own, sections: new Map(), slots, missing: [] }));
  }

  // A page written for who asks is always among the first three, the first of them if none is. It is the only hit when the site has some
  // of the words but no page has enough of them.
  addressed(found, own, slots) {
    const [page] = [...own];
    if (page === undefined || found.slice(0, SEEN).some((result) => own.has(result.page))) return found;
    if (!found.length && !slots.some(({ ids }) => [...ids.keys()].some((id) => this.language.stands(id)))) return found;
    const best = found.find((result) => result.page === page) ?? { page, sections: new Map(), slots, missing: [] };
    const others = found.filter((result) => result !== best);
    return [...others.slice(0, SEEN - 1), { ...best, score: found.slice(0, SEEN).at(-1)?.score ?? 1 }, ...others.slice(SEEN - 1)];
  }
}
