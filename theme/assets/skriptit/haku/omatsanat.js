// Whose words the words of a question are: how much more often a page says them than the whole site does, as naive Bayes has it.
import { sum } from "./sanat.js";

const SAYS = { otsikko: 4, kun: 2, kuvaus: 2, valiotsikko: 1 }; // how many times a word counts as said that stands in a field
const TEXT = 0.3;
const PRIOR = 50; // so many words a page is thought to say as the whole site does: a short page says none of its own by chance

export class OwnWords {
  // `scorer` knows where words stand and how long everything is.
  constructor(scorer) {
    this.scorer = scorer;
    const { lengths, asked } = scorer;
    this.said = lengths.teksti.map((length, page) => TEXT * length + sum(Object.entries(SAYS).map(([name, times]) => times * lengths[name][page])));
    asked.pageOf.forEach((page, question) => (this.said[page] += asked.lengths[question]));
    this.all = sum(this.said);
  }

  // page → {own, words}: `own` tells how much the words of some slots are the page's (logarithms of how many times more often it says them, none below zero), `words` the
  // share of the slots that it says.
  of(slots) {
    const whole = sum(slots.map(({ share }) => share)) || 1;
    const found = new Map();
    for (const { ids, share } of slots) {
      const counts = this.counts(ids);
      const usual = sum([...counts.values()]) / this.all;
      for (const [page, count] of counts) {
        const { own, words } = found.get(page) ?? { own: 0, words: 0 };
        const times = (count + PRIOR * usual) / ((this.said[page] + PRIOR) * usual);
        found.set(page, { own: own + share * Math.max(0, Math.log(times)), words: words + share / whole });
      }
    }
    return found;
  }

  // How many times each page says a word with some readings.
  counts(ids) {
    const { fields, texts, pageOf, asked } = this.scorer;
    const counts = new Map();
    const add = (page, times) => counts.set(page, (counts.get(page) ?? 0) + times);
    for (const [id, worth] of ids) {
      for (const [name, times] of Object.entries(SAYS)) for (const [page, amount] of fields[name].get(id) ?? []) add(page, worth * amount * times);
      for (const [section, amount] of texts.get(id) ?? []) add(pageOf[section], worth * amount * TEXT);
    }
    for (const [question, worth] of asked.say(ids, (amount) => amount)) add(asked.pageOf[question], worth);
    return counts;
  }
}
