// What a word is, and its letters without dots: as when the index was built (macros/finnish/letters.py); tests/js/yhteiset.json holds both to it.
const PLAIN = /^[a-z0-9]*$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\u0300-\u036f\u00ad]*/gu;
const UNHEARD = /[\u0300-\u036f\u00ad]/g; // accents that stand apart from their letter, and soft hyphens
const STROKED = new Map([..."øæđŧŋǥʒłßı"].map((letter, i) => [letter, "oadtngzlsi"[i]])); // no accent that could be taken away

// Lower case without dots and accents, letter for letter: ”Jälkihuolto” → ”jalkihuolto”, ”Sámi” → ”sami”.
export function fold(word) {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return [...lower.normalize("NFD").replace(UNHEARD, "").normalize("NFC")].map((letter) => STROKED.get(letter) ?? letter).join("");
}

export const sum = (numbers) => numbers.reduce((total, n) => total + n, 0);

export const turned = (text) => [...text].reverse().join("");

// [word, its place in the text] for every word of a text; soft hyphens are nothing.
export const words = (text) => [...text.matchAll(WORD)].map((found) => [found[0].replaceAll("\u00ad", "").normalize("NFC"), found.index]);
