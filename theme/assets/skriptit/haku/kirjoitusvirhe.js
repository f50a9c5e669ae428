// One wrong, missing, extra or swapped letter is forgiven, in long words two, when the word is not a word of the site as it stands.
const SHORTEST = 5;
const SHORTEST_STEM = 5;
const LONG = 8; // in a long word the first letter may be the wrong one
const SURE = 4; // letters at one end of the word that have no mistake when there are two elsewhere
const TWO = 11; // in a word as long as this there may be two mistakes

// Whether two words are at most so many mistakes apart (Damerau–Levenshtein): the first letter that differs is mended in each way.
function near(a, b, mistakes) {
  if (Math.abs(a.length - b.length) > mistakes) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  if (!x && !y) return true;
  if (!mistakes) return false;
  const swapped = x[0] === y[1] && x[1] === y[0] && near(x.slice(2), y.slice(2), mistakes - 1);
  return swapped || near(x.slice(1), y.slice(1), mistakes - 1) || near(x.slice(1), y, mistakes - 1) || near(x, y.slice(1), mistakes - 1);
}

// Numbers of the words a misspelt form may be. One mistake leaves either the first or the second half of the stem whole; of two, one is
// hardly ever within the first letters and the other within the last.
export function misspelt(dictionary, form, mistakes) {
  if (form.length < (mistakes > 1 ? TWO : SHORTEST)) return new Set();
  let best = 0;
  let found = new Set();
  const { n, v } = dictionary.endings;
  const shortest = Math.min(form.length, mistakes > 1 ? LONG : SHORTEST_STEM);
  for (const clitic of ["", ...dictionary.clitics]) {
    if (!form.endsWith(clitic)) continue;
    const bare = form.slice(0, form.length - clitic.length);
    for (let cut = bare.length; cut >= Math.max(shortest, best) && bare.length - cut <= dictionary.longest; cut--) {
      const ending = bare.slice(cut);
      if (!n.has(ending) && !v.has(ending)) continue;
      const stem = bare.slice(0, cut);
      for (const candidate of candidates(stem, dictionary, mistakes)) {
        if ((stem.length < LONG && candidate[0] !== form[0]) || !near(stem, candidate, mistakes)) continue;
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

function* candidates(stem, dictionary, mistakes) {
  const half = stem.length >> 1;
  const [first, last] = mistakes > 1 ? [SURE, SURE] : [half, stem.length - half - 1];
  yield* dictionary.beginning(stem.slice(0, first));
  yield* dictionary.ending(stem.slice(stem.length - last));
}
