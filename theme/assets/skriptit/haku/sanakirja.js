// The words of an index: which of them a form may be, whatever its ending, and which begin with given letters.
import { fold, turned } from "./sanat.js";

const VOWEL = /[aeiouy]/;
const SHORTER = 3; // a stem so many letters shorter than another fits by chance
const OPEN = /[aeiouyj]/; // j stands for the i of the plural

const first = (list, text) => {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (list[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
};

// The members of a sorted list that begin with a text.
function* beginning(list, text) {
  for (let i = first(list, text); i < list.length && list[i].startsWith(text); i++) yield list[i];
}

export class Dictionary {
  // The words of the core; those of a part are added when it comes.
  constructor({ kieli, paatteet, liitteet, hukka, ...core }) {
    this.words = []; // by number
    this.folded = [];
    this.finnish = kieli === "fi";
    this.empty = new Set(risen(hukka));
    this.clitics = liitteet;
    this.endings = Object.fromEntries(Object.entries(paatteet).map(([kind, lists]) => [kind, joined(lists)]));
    this.longest = Math.max(...Object.values(this.endings).flatMap((set) => [...set].map((ending) => ending.length)));
    this.verbs = new Set();
    this.stems = { n: new Map(), v: new Map() };
    this.sorted = []; // stems of the core and of each part: in order, and in the order of their letters from the last to the first
    this.add(core);
  }

  // Words with their numbers and stems.
  add({ sanat, numerot, kaavat, muodot }) {
    const patterns = kaavat.split("\n").map((pattern) => pattern.split("|").map((row) => row.split(",").filter(Boolean).map(change)));
    const ids = risen(numerot);
    const made = new Set();
    const stem = (kind, text, id) => {
      made.add(text);
      add(this.stems[kind], text, id);
    };
    sanat.split("\n").forEach((name, i) => {
      const [id, word] = [ids[i], fold(name)];
      if (this.words[id] !== undefined) return; // a word with stems of several beginnings is in several parts
      [this.words[id], this.folded[id]] = [name, word];
      const [nominal, verbal] = patterns[muodot[i]];
      if (verbal.length) this.verbs.add(id);
      stem("n", word, id);
      for (const [cut, tail] of nominal) stem("n", word.slice(0, word.length - cut) + tail, id);
      for (const [cut, tail] of verbal) stem("v", word.slice(0, word.length - cut) + tail, id);
    });
    this.sorted.push(new Stems([...made]));
    this.asked = new Map();
  }

  // Numbers of the words a folded form may be; answers are remembered, for texts say the same words over and over.
  of(form) {
    if (!this.asked.has(form)) this.asked.set(form, this.find(form));
    return this.asked.get(form);
  }

  find(form) {
    return new Set(this.read(form).keys());
  }

  // Those of them with the longest stem.
  longestOf(form) {
    const lengths = this.read(form);
    const longest = Math.max(...lengths.values());
    return new Set([...lengths.keys()].filter((id) => lengths.get(id) === longest));
  }

  // Number → length of the stem, of every word a form may be.
  read(form) {
    const found = new Map();
    for (const clitic of this.clitics) {
      if (!form.endsWith(clitic)) continue;
      const bare = clitic ? form.slice(0, -clitic.length) : form;
      for (const [kind, stems] of Object.entries(this.stems)) {
        const lengths = new Map(); // number → length of the stem
        for (let cut = bare.length; (cut > 1 || bare.length === 1) && cut && bare.length - cut <= this.longest; cut--) {
          if (!this.endings[kind].has(bare.slice(cut)) || (kind === "n" && this.unsayable(bare[cut - 1], bare[cut]))) continue;
          for (const id of stems.get(bare.slice(0, cut)) ?? []) lengths.set(id, Math.max(cut, lengths.get(id) ?? 0));
        }
        const longest = Math.max(...lengths.values());
        for (const [id, length] of lengths) if (length > longest - SHORTER) found.set(id, Math.max(length, found.get(id) ?? 0));
      }
      if (found.size) break;
    }
    return found;
  }

  // A Finnish stem that ends in a consonant takes no ending that begins with a vowel: ”las|un” is no form of ”lapsi”.
  unsayable(last, next) {
    return this.finnish && next && !OPEN.test(last) && VOWEL.test(next);
  }

  // Whether a folded form is a word as it stands, not an inflected one.
  isBase(form) {
    return this.bases(form).length > 0;
  }

  // Numbers of the words that a folded form is as it stands.
  bases(form) {
    return [...this.of(form)].filter((id) => this.folded[id] === form);
  }

  // Stems that begin, or end, with a text.
  *beginning(text) {
    for (const stems of this.sorted) yield* beginning(stems.forward, text);
  }

  *ending(text) {
    for (const stems of this.sorted) for (const found of beginning(stems.backward, turned(text))) yield turned(found);
  }

  owners(stem) {
    return [...(this.stems.n.get(stem) ?? []), ...(this.stems.v.get(stem) ?? [])];
  }
}

// Stems that came together: sorted when a half-typed or misspelt word first needs it.
class Stems {
  constructor(stems) {
    this.stems = stems;
  }

  get forward() {
    return kept(this, "forward", () => this.stems.sort());
  }

  get backward() {
    return kept(this, "backward", () => this.stems.map(turned).sort());
  }
}

function kept(object, name, make) {
  const value = make();
  Object.defineProperty(object, name, { value });
  return value;
}

// Numbers told by the step to each.
export function risen(steps) {
  let number = 0;
  return steps.map((step) => (number += step));
}

const change = (text) => {
  const digits = text.match(/^\d+/)[0];
  return [Number(digits), text.slice(digits.length)];
};

function joined(lists) {
  const endings = new Set();
  for (let i = 0; i < lists.length; i += 2) for (const suffix of lists[i]) for (const ending of lists[i + 1]) endings.add(suffix + ending);
  return endings;
}

function add(map, stem, id) {
  const ids = map.get(stem);
  if (!ids) map.set(stem, [id]);
  else if (ids.at(-1) !== id) ids.push(id);
}
