// What a word is: the same cut and the same folding as when the index was built (publish/search/words.py).
const PLAIN = /^[a-z0-9]*$/;
const WORD = /[\p{L}\p{N}]+/gu;

// Lower case without dots and accents, letter for letter: ”Jälkihuolto” → ”jalkihuolto”.
export function fold(word) {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : [...lower].map((letter) => letter.normalize("NFD")[0]).join("");
}

export const turned = (text) => [...text].reverse().join("");

// [word as it stands, its place] for every word of a text.
export const words = (text) => [...text.matchAll(WORD)].map((found) => [found[0], found.index]);
