// Whole questions that people ask for pages: those most like what was asked now lift their page, the one most like it above all.
import { unpack } from "./paikat.js";
import { sum } from "./sanat.js";

const FEW = 2; // words alike that tell half as much as ever so many
const POWER = 4; // sixteen questions equally alike are worth one that is twice as alike
const SAME = 0.85; // how like the words of two questions are when they are the same or mean it

export class Asked {
  // `kysymykset`: how many questions each page has; `kysymyspituudet`: how many words of each mean something; `kysymyssanat`: how many it has of any kind.
  constructor({ kysymykset, kysymyspituudet, kysymyssanat }) {
    this.pageOf = kysymykset.flatMap((count, page) => Array(count).fill(page));
    this.lengths = kysymyspituudet;
    this.counts = kysymyssanat;
    this.words = new Map();
  }

  // Where the words of a part stand; `first` is the number of its first word. Gives their numbers.
  add(row, first) {
    return unpack(row, first, this.words);
  }

  // How well each question says a word with some readings: question → 0–1. `match(amount)`: how well a word of such a weight does.
  say(ids, match) {
    const found = new Map();
    for (const [id, worth] of ids) {
      for (const [question, amount] of this.words.get(id) ?? []) found.set(question, Math.max(found.get(question) ?? 0, worth * match(amount)));
    }
    return found;
  }

  // {like: page → how like a new question its own questions are, the most like it above all, same: pages that are asked for in just these words}; `said`: how well questions say each word of
  // the new one, `mass`: how much each word tells, `count`: how many words it has, also of those that say nothing. Likeness, 0–1, is the share of what the new one tells,
  // times the share of the known one's words, and less when few words are alike.
  nearest(said, mass, count) {
    const whole = sum(mass) || 1;
    const alike = new Map();
    said.forEach((questions, i) => {
      for (const [question, worth] of questions) {
        const [told, words] = alike.get(question) ?? [0, 0];
        alike.set(question, [told + mass[i] * worth, words + worth]);
      }
    });
    const [powers, same] = [new Map(), new Set()];
    for (const [question, [told, words]] of alike) {
      const share = (told / whole) * Math.min(1, words / this.lengths[question]);
      const page = this.pageOf[question];
      powers.set(page, (powers.get(page) ?? 0) + ((share * words) / (words + FEW)) ** POWER);
      if (share >= SAME && this.counts[question] === count) same.add(page);
    }
    return { like: new Map([...powers].map(([page, power]) => [page, power ** (1 / POWER)])), same };
  }
}
