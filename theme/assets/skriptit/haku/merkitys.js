// What the words of a question mean, learnt from known questions: publish/search/meaning.py tells how.
const ZERO = "d".charCodeAt(0);

export class Meanings {
  // `sivumerkitykset`: the letters of each page, none of one that nobody asks for; `merkitysaskel`: what a step of a word's times one of a page's is worth.
  constructor({ sivumerkitykset, merkitysaskel }) {
    this.pages = sivumerkitykset.split("\n").map(numbers);
    this.step = merkitysaskel;
    this.size = Math.max(...this.pages.map(({ length }) => length));
    this.words = new Map();
  }

  // The meanings of some words, one after the other.
  add(ids, letters) {
    ids.forEach((id, i) => this.words.set(id, numbers(letters.slice(i * this.size, (i + 1) * this.size))));
  }

  // Page → how likely it is meant by some slots, 0–1; of the words that a slot may be, the likeliest of those whose meaning is known counts. None when no word's is.
  of(slots) {
    const sum = Array(this.size).fill(0);
    let count = 0;
    for (const { ids, share } of slots) {
      const known = [...ids].filter(([id]) => this.words.has(id));
      const best = Math.max(...known.map(([, worth]) => worth));
      for (const [id, worth] of known) {
        if (worth < best) continue;
        this.words.get(id).forEach((number, d) => (sum[d] += share * number));
        count += share;
      }
    }
    if (!count) return new Map();
    const fit = this.pages.map((page) => (page.length ? (this.step * page.reduce((total, number, d) => total + number * sum[d], 0)) / Math.sqrt(count) : -Infinity));
    const most = Math.max(...fit);
    const likely = fit.map((value) => Math.exp(value - most));
    const all = likely.reduce((total, value) => total + value, 0);
    return new Map(likely.map((value, page) => [page, value / all]));
  }
}

const numbers = (letters) => [...letters].map((letter) => letter.charCodeAt(0) - ZERO);
