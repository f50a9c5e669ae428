// Nothing was found: the words of titles that look most like the ones typed. Words that say nothing, numbers and stems are no help.
import { fold, words } from "./sanat.js";

const MOST = 4;
const ENOUGH = 0.5;
const SHORTEST = 4;
const LAST = 0.7; // the last part of a compound: ”ilmoitus” of ”veroilmoitus”

// Share of the letter pairs two words have in common.
function likeness(a, b) {
  const pairs = (text) => new Set([...` ${text} `].slice(1).map((letter, i) => ` ${text} `[i] + letter));
  const [x, y] = [pairs(a), pairs(b)];
  return (2 * [...x].filter((pair) => y.has(pair)).length) / (x.size + y.size);
}

export function nearest({ dictionary, titles }, question) {
  const typed = words(question).map(([word]) => fold(word)).filter((word) => word.length >= SHORTEST);
  const graded = named(dictionary, titles).map((word) => ({ word, worth: Math.max(0, ...typed.map((other) => like(other, fold(word)))) }));
  const near = graded.filter(({ word, worth }) => worth >= ENOUGH && !typed.includes(fold(word)));
  return near.sort((a, b) => b.worth - a.worth || a.word.localeCompare(b.word, "fi")).slice(0, MOST).map(({ word }) => word);
}

function like(typed, word) {
  if (word.length > SHORTEST && typed.endsWith(word)) return LAST;
  return typed[0] === word[0] ? likeness(typed, word) : 0;
}

// The words of titles, in Finnish in their base form.
function named(dictionary, titles) {
  const found = new Set();
  for (const [word] of titles.flatMap(words)) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    const ids = [...dictionary.of(fold(word))];
    if (ids.some((id) => dictionary.empty.has(id))) continue;
    found.add(dictionary.finnish && ids.length ? dictionary.words[ids[0]] : word.toLowerCase());
  }
  return [...found];
}
