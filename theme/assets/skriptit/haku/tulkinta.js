// From the words of a question to what is looked for: for each word the words of the index that answer it, and how well.
import { misspelt } from "./kirjoitusvirhe.js";
import { written } from "./puhe.js";
import { fold, words } from "./sanat.js";

const WEIGHT = { itself: 1, root: 0.5, half: 0.62, typo: 0.7, begun: 0.6, alsoBegun: 0.25, meant: 0.9 };
const SHORTEST_BEGINNING = 3;
const SHORTEST_CUT = 5; // letters of a word that was cut off before the others
const SHORTEST_PART = 3;
const SHORTEST_HEAD = 4;
const SHORTEST_HEARD = 6;
const SURE = 3; // letters at the beginning that a misspelt word of danger has right
const MOST_READINGS = 6;
const MOST_BEGUN = 12;
const MOST_HEADS = 3;
const UNSURE = 0.3; // the share of a word that may also be one that says nothing

// A slot is one word of the question: `ids` (number → weight), `share` of the whole it stands for, `text` for telling what is missing.
const slot = (text, ids, share = 1) => ({ text, ids, share });

export class Interpreter {
  // `strong`: numbers of the words in titles, headings and situations.
  constructor(dictionary, core, strong) {
    this.dictionary = dictionary;
    this.strong = strong;
    this.roots = new Map();
    this.add(core);
    this.synonyms = core.synonyymit.filter(([said, meant]) => said.length > 1 || meant.length > 1).map(([said, meant]) => ({ said, meant }));
    this.same = grouped(core.synonyymit.filter(([said, meant]) => said.length === 1 && meant.length === 1));
  }

  // What words are derived from.
  add({ juuret }) {
    for (const [id, ...roots] of juuret) this.roots.set(id, roots);
  }

  // The readings of a question: each a list of slots; the first is the words as they are, the others put other words in their place.
  readings(question) {
    const typed = words(question).map(([word]) => word);
    const open = /[\p{L}\p{N}]$/u.test(question);
    let slots = typed.flatMap((word, i) => this.slots(word, open && i === typed.length - 1)).filter(Boolean);
    if (!slots.length) slots = typed.flatMap((word) => this.emptySlots(word));
    const readings = [slots, ...this.together(typed, slots)];
    const empty = new Set(typed.flatMap((word) => [...this.known(word, fold(word))]).filter((id) => this.dictionary.empty.has(id)));
    return readings.flatMap((reading) => [reading, ...this.meant(reading, empty)]).slice(0, MOST_READINGS);
  }

  // Numbers of all words that a word may be, also of those that say nothing; a misspelt one is heard when it begins as the word does.
  heard(word) {
    const form = fold(word);
    const known = this.known(word, form);
    if (known.size || form.length < SHORTEST_HEARD) return known;
    return new Set([...misspelt(this.dictionary, form, 1)].filter((id) => this.dictionary.folded[id].slice(0, SURE) === form.slice(0, SURE)));
  }

  // The words that a word may be with the longest stem: ”tapaan” is of tavata, hardly of tappaa.
  sure(word) {
    const heard = this.heard(word);
    const longest = this.dictionary.longestOf(fold(word));
    const sure = [...heard].filter((id) => longest.has(id));
    return sure.length ? new Set(sure) : heard;
  }

  // The slots of one word; none for a word that says nothing.
  slots(word, open) {
    const form = fold(word);
    if (/^\p{L}$/u.test(form)) return [];
    const known = this.known(word, form);
    const useful = [...known].filter((id) => !this.dictionary.empty.has(id));
    const empty = known.size > useful.length;
    if (empty && (!useful.length || [...known].some((id) => this.dictionary.empty.has(id) && this.dictionary.folded[id] === form))) return [];
    const ids = this.weighted(useful, WEIGHT.itself);
    if (open && form.length >= SHORTEST_BEGINNING) this.begun(form, ids);
    const unsure = empty && !useful.some((id) => this.dictionary.words[id] === word.toLowerCase());
    if (ids.size) return [slot(word, ids, unsure ? UNSURE : 1)];
    if (form.length >= SHORTEST_CUT) this.begun(form, ids, () => true); // ”ostopalv laitos”
    if (ids.size) return [slot(word, ids)];
    return this.misspelt(word, form, 1) ?? this.parts(word, form) ?? this.misspelt(word, form, 2) ?? [slot(word, ids)];
  }

  // A word that says nothing, for a question that has no others.
  emptySlots(word) {
    const ids = [...this.known(word, fold(word))].filter((id) => this.dictionary.empty.has(id) && this.strong.has(id));
    return ids.length ? [slot(word, this.weighted(ids, WEIGHT.itself))] : [];
  }

  // Words a form may be: a base form before other readings, and those spelled like it where ä and ö are concerned.
  known(word, form) {
    const all = this.formsOf(form);
    const base = all.filter((id) => this.dictionary.folded[id] === form || this.dictionary.empty.has(id));
    const alike = (ids) => ids.filter((id) => spelledAlike(word.toLowerCase(), this.dictionary.words[id]));
    const settled = all.some((id) => this.dictionary.folded[id] === form && this.told(id)) ? base : all;
    return new Set([alike(settled), alike(all), settled].find((ids) => ids.length));
  }

  // The words of a form, and of what it is in writing when no title, heading or situation has them: readers say ”kirjotettu” too.
  formsOf(form) {
    const found = new Set();
    for (const one of [form, ...(this.dictionary.finnish ? written(form) : [])]) {
      for (const id of this.dictionary.of(one)) found.add(id);
      if ([...found].some((id) => this.told(id))) break;
    }
    return [...found];
  }

  // Whether titles, headings or situations have a word, or it says nothing.
  told(id) {
    return this.strong.has(id) || this.dictionary.empty.has(id);
  }

  weighted(ids, weight) {
    const found = new Map();
    for (const id of ids) {
      found.set(id, weight);
      for (const root of this.roots.get(id) ?? []) if (!found.has(root)) found.set(root, weight * WEIGHT.root);
      for (const same of this.same.get(id) ?? []) found.set(same, Math.max(found.get(same) ?? 0, weight * WEIGHT.meant));
    }
    return found;
  }

  // A word that is still being typed: words that begin so, if the reader would see them in a title; fewer when it is a word already.
  begun(form, ids, shown = (id) => this.strong.has(id)) {
    const weight = ids.size ? WEIGHT.alsoBegun : WEIGHT.begun;
    const found = new Set();
    for (const stem of this.dictionary.beginning(form)) {
      for (const id of this.dictionary.owners(stem)) if (shown(id) && !ids.has(id) && !this.dictionary.empty.has(id)) found.add(id);
    }
    const shortest = [...found].sort((a, b) => this.dictionary.words[a].length - this.dictionary.words[b].length || a - b);
    for (const id of shortest.slice(0, MOST_BEGUN)) ids.set(id, weight);
  }

  misspelt(word, form, mistakes) {
    const meant = [...misspelt(this.dictionary, form, mistakes)].filter((id) => !this.dictionary.empty.has(id) && (this.strong.has(id) || this.same.has(id)));
    return meant.length ? [slot(word, this.weighted(meant, WEIGHT.typo))] : undefined;
  }

  // A compound the site does not have: two words that it has, the parts as equal in length as can be.
  parts(word, form) {
    let best;
    for (let cut = SHORTEST_PART; cut <= form.length - SHORTEST_HEAD; cut++) {
      if (best && Math.abs(cut * 2 - form.length) >= Math.abs(best.cut * 2 - form.length)) continue;
      const [left, right] = [this.modifiers(form.slice(0, cut)), this.useful(form.slice(cut))];
      if (left.length && right.length) best = { cut, left, right };
    }
    return best && [slot(word.slice(0, best.cut), this.weighted(best.left, WEIGHT.half), 0.5), slot(word.slice(best.cut), this.weighted(best.right, WEIGHT.half), 0.5)];
  }

  // What may end a compound that begins with a word of the site, the parts as equal in length as can be first.
  heads(form) {
    const cuts = [...form].map((_, cut) => cut).filter((cut) => cut >= SHORTEST_PART && cut <= form.length - SHORTEST_HEAD && this.modifiers(form.slice(0, cut)).length);
    return cuts.sort((a, b) => Math.abs(a * 2 - form.length) - Math.abs(b * 2 - form.length)).slice(0, MOST_HEADS).map((cut) => form.slice(cut));
  }

  // What may begin a compound: a base form, a genitive (lasten|suojelu) or a stem in -s (sijais|huolto).
  modifiers(form) {
    const stems = form.endsWith("n") ? [form.slice(0, -1), form.slice(0, -2)] : [];
    return this.useful(form).filter((id) => this.dictionary.folded[id] === form || form.endsWith("s") || stems.some((stem) => this.dictionary.owners(stem).includes(id)));
  }

  useful(form) {
    return [...this.dictionary.of(form)].filter((id) => !this.dictionary.empty.has(id) && this.dictionary.words[id].length >= SHORTEST_PART);
  }

  // Words written apart that the site writes together: ”huostaan otto”.
  *together(typed, slots) {
    for (let i = 0; i + 1 < typed.length; i++) {
      const ids = this.useful(fold(typed[i] + typed[i + 1]));
      if (!ids.length) continue;
      const rest = slots.filter(({ text }) => text !== typed[i] && text !== typed[i + 1]);
      yield [...rest, slot(`${typed[i]} ${typed[i + 1]}`, this.weighted(ids, WEIGHT.itself))];
    }
  }

  // The same question with the site's own term in place of another word for it; words that say nothing must have been typed too (”kuka vastaa”).
  *meant(slots, empty) {
    for (const { said: all, meant } of this.synonyms) {
      const said = all.filter((id) => !this.dictionary.empty.has(id));
      if (!all.every((id) => said.includes(id) || empty.has(id))) continue;
      if (!said.length) {
        if (slots.every(({ ids }) => [...ids.keys()].every((id) => empty.has(id)))) yield meant.map((id) => slot("", this.weighted([id], WEIGHT.meant)));
        continue;
      }
      const used = said.map((id) => slots.find(({ ids }) => (ids.get(id) ?? 0) >= WEIGHT.typo));
      if (used.includes(undefined) || new Set(used).size < said.length) continue;
      const rest = slots.filter((own) => !used.includes(own));
      if (meant.every((id) => rest.some(({ ids }) => ids.has(id)))) continue;
      const text = used.map((own) => own.text).join(" ");
      const share = used.reduce((sum, own) => sum + own.share, 0) / meant.length;
      const targets = meant.map((id) => slot(text, this.weighted([id], WEIGHT.meant), share));
      yield [...rest, ...targets];
    }
  }
}

// Pairs of one word and one word by the first: number → numbers.
function grouped(pairs) {
  const found = new Map();
  for (const [[said], [meant]] of pairs) found.set(said, [...(found.get(said) ?? []), meant]);
  return found;
}

// The beginnings of two words do not differ by dots alone: ”mötets” is not a form of ”mot”. Who writes no dots at all means any.
function spelledAlike(typed, word) {
  if (fold(typed) === typed) return true;
  for (let i = 0; i < typed.length && i < word.length; i++) {
    if (typed[i] !== word[i]) return fold(typed[i]) !== fold(word[i]);
  }
  return true;
}
