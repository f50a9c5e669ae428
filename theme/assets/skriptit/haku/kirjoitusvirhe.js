// One wrong, missing, extra or swapped letter is forgiven, when the word is not a word of the site as it stands.
import { beginning } from "./sanakirja.js";
import { turned } from "./sanat.js";

const SHORTEST = 5;
const SHORTEST_STEM = 5;
const LONG = 8; // in a long word the first letter may be the wrong one

// Damerau–Levenshtein distance of at most one.
function near(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
}

// Numbers of the words a misspelt form may be. One mistake leaves either the first or the second half of the stem whole.
export function misspelt(dictionary, form) {
  if (form.length < SHORTEST) return new Set();
  let best = 0;
  let found = new Set();
  const { n, v } = dictionary.endings;
  for (const clitic of ["", ...dictionary.clitics]) {
    if (!form.endsWith(clitic)) continue;
    const bare = form.slice(0, form.length - clitic.length);
    for (let cut = bare.length; cut >= Math.max(Math.min(form.length, SHORTEST_STEM), best) && bare.length - cut <= dictionary.longest; cut--) {
      const ending = bare.slice(cut);
      if (!n.has(ending) && !v.has(ending)) continue;
      const stem = bare.slice(0, cut);
      for (const candidate of candidates(stem, dictionary)) {
        if ((stem.length < LONG && candidate[0] !== form[0]) || !near(stem, candidate)) continue;
        const owners = [...(n.has(ending) ? (dictionary.stems.n.get(candidate) ?? []) : []), ...(v.has(ending) ? (dictionary.stems.v.get(candidate) ?? []) : [])];
        if (!owners.length || cut < best) continue;
        if (cut > best) [best, found] = [cut, new Set()];
        owners.forEach((id) => found.add(id));
      }
    }
    if (found.size) break;
  }
  return found;
}

function* candidates(stem, { forward, backward }) {
  const half = stem.length >> 1;
  yield* beginning(forward, stem.slice(0, half));
  for (const found of beginning(backward, turned(stem).slice(0, stem.length - half - 1))) yield turned(found);
}
