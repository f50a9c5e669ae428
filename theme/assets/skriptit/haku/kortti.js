// The card that answers a question by itself. It is shown only when every word of the question belongs to it: better none than a wrong one.
import { belongs } from "./kuulo.js";
import { words } from "./sanat.js";

const TURNS = new Set(["ei", "eiko", "miksi", "ilman", "kuka", "ketka", "kenen", "kenella", "inte", "varfor", "utan", "vem", "not", "why", "tarkoittaa", "tarkoittaako", "without", "who"]); // little words that make it another question

export class Cards {
  // `cards`: [[subjects, asking, allowed]]; `token(word)`: {form, base, ids, empty} of a word; `synonyms`: [[said, meant]] in numbers of words.
  constructor(cards, token, synonyms) {
    const group = (text) => text.split(" ").map((word) => token(word));
    this.token = token;
    this.synonyms = synonyms;
    this.cards = cards.map((card) => card.map((texts) => texts.map(group)));
  }

  // The number of the only card that answers; undefined when none does or several do.
  find(question) {
    const typed = words(question).map(([word]) => this.token(word));
    const found = new Set([typed, ...this.meant(typed)].flatMap((tokens) => [...this.cards.keys()].filter((number) => answers(this.cards[number], tokens))));
    return found.size === 1 ? [...found][0] : undefined;
  }

  // The same question with the site's own words in place of others.
  *meant(tokens) {
    for (const [said, meant] of this.synonyms) {
      const used = said.map((id) => tokens.find(({ ids }) => ids.has(id)));
      if (used.includes(undefined) || new Set(used).size < said.length) continue;
      yield [...tokens.filter((token) => !used.includes(token)), ...meant.map((id) => ({ form: "", base: false, empty: false, ids: new Set([id]) }))];
    }
  }
}

function answers([subjects, asking, allowed], tokens) {
  const has = (group) => group.every((wanted) => tokens.some((token) => belongs(token, wanted)));
  const subject = subjects.filter(has);
  const asked = asking.filter(has);
  if (!subject.length || (asking.length && !asked.length)) return false;
  const known = [...subject, ...asked, ...allowed, ...asking].flat();
  const asks = asked.flat();
  return tokens.every((token) => {
    if (TURNS.has(token.form)) return asks.some((wanted) => belongs(token, wanted));
    return token.empty || known.some((wanted) => belongs(token, wanted));
  });
}
