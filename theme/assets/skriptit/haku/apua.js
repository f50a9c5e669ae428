// Nothing was found: the words of titles and headings that look most like the ones typed.
import { fold, words } from "./sanat.js";

const MOST = 4;
const ENOUGH = 0.4;

// Share of the letter pairs two words have in common.
function likeness(a, b) {
  const pairs = (text) => new Set([...` ${text} `].slice(1).map((letter, i) => ` ${text} `[i] + letter));
  const [x, y] = [pairs(a), pairs(b)];
  return (2 * [...x].filter((pair) => y.has(pair)).length) / (x.size + y.size);
}

export function nearest({ dictionary, strong }, question) {
  const typed = words(question).map(([word]) => fold(word)).filter((word) => word.length > 3);
  const candidates = [...strong];
  const graded = candidates.map((id) => ({ word: dictionary.words[id], worth: Math.max(0, ...typed.map((word) => likeness(word, dictionary.folded[id]))) }));
  return graded.filter(({ worth }) => worth >= ENOUGH).sort((a, b) => b.worth - a.worth || a.word.localeCompare(b.word, "fi")).slice(0, MOST).map(({ word }) => word);
}
