// What is shown of a page: the piece of text where the words of the question stand, marked in whatever form they have.
import { fold, words } from "./sanat.js";

const LONGEST = 220;

// Whether a word of a text is one that was asked for; answers are remembered for one question.
export function matcher(dictionary, slots) {
  const wanted = new Map(slots.flatMap(({ ids }, slot) => [...ids].filter(([, weight]) => weight >= 0.5).map(([id]) => [id, slot])));
  const parts = [...wanted].map(([id, slot]) => [dictionary.folded[id] ?? "", slot]).filter(([word]) => word.length > 3); // a word of a part that was not fetched has no letters
  const typed = new Set(slots.flatMap(({ text }) => text.split(" ").map(fold)));
  const known = new Map();
  return (word) => {
    if (!known.has(word)) known.set(word, answer(dictionary, wanted, parts, typed, fold(word)));
    return known.get(word);
  };
}

// {slot, exact}: which word of the question a form answers; `exact` when it is typed just so.
function answer(dictionary, wanted, parts, typed, form) {
  let slot;
  for (const id of dictionary.of(form)) slot ??= wanted.get(id);
  if (form.length > 5) slot ??= parts.find(([word]) => partOf(word, form))?.[1];
  return slot === undefined ? undefined : { slot, exact: typed.has(form) };
}

// A compound holds the word: at its beginning, or at its end but for the ending.
const partOf = (word, form) => form.startsWith(word.slice(0, Math.max(4, word.length - 1))) || form.lastIndexOf(word.slice(0, Math.max(4, word.length - 2))) > 2;

// A text cut into pieces: every other one is a word that was asked for.
export function marked(text, match) {
  const pieces = [];
  let from = 0;
  for (const [word, place] of words(text)) {
    if (!match(word)) continue;
    pieces.push(text.slice(from, place), word);
    from = place + word.length;
  }
  return [...pieces, text.slice(from)];
}

// The most telling piece of some paragraphs: most different words asked for, closest together. {pieces, found, exact}
export function excerpt(paragraphs, match) {
  let best = { found: 0, exact: 0, text: paragraphs[0] ?? "", from: 0 };
  for (const text of paragraphs) {
    const hits = words(text).map(([word, place]) => ({ place, ...match(word) })).filter(({ slot }) => slot !== undefined);
    for (const { place } of hits) {
      const near = hits.filter((other) => other.place >= place && other.place < place + LONGEST * 0.8);
      const found = new Set(near.map(({ slot }) => slot)).size;
      const exact = new Set(near.filter((hit) => hit.exact).map(({ slot }) => slot)).size;
      if (found > best.found || (found === best.found && exact > best.exact)) best = { found, exact, text, from: place };
    }
  }
  return { ...best, pieces: marked(cut(best.text, best.from), match) };
}

// At most LONGEST letters around a place, cut between words.
function cut(text, place) {
  if (text.length <= LONGEST) return text;
  const start = place < LONGEST * 0.6 ? 0 : text.indexOf(" ", Math.max(0, Math.min(place - 60, text.length - LONGEST))) + 1;
  const end = start + LONGEST >= text.length ? text.length : text.lastIndexOf(" ", start + LONGEST);
  return `${start ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}
