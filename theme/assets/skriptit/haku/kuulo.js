// What is heard in a question besides what it asks: danger, and who is asking. Words come as authors write them and are read as the reader's are.
import { fold, words } from "./sanat.js";

export class Hearing {
  // `danger`: [groups, alone, unlike] of each kind of it. `read(word)`: numbers of the words of the index that a word may be; `bases(form)`: of those that a folded form is as it stands.
  constructor(danger, voices, read, bases) {
    this.read = read;
    this.bases = bases;
    const wanted = (list) => list.map((word) => (word.startsWith("-") ? { ending: fold(word.slice(1)) } : this.wanted(word)));
    this.dangers = danger.map(([groups, alone, unlike]) => ({ groups: groups.map((group) => wanted(words(group).map(([word]) => word))), alone: wanted(alone), unlike: wanted(unlike) }));
    this.voices = voices.map(([door, own, unlike, asking, pages]) => ({ door, pages, own: own.map((group) => wanted(group.split(" "))), unlike: wanted(unlike), asking: wanted(asking) }));
  }

  token(word) {
    const form = fold(word);
    return { form, base: this.bases(form).length > 0, ids: this.read(word) };
  }

  // A word that is listened for: ”mummi” is mummi, though it could be a form of another word.
  wanted(word) {
    const form = fold(word);
    return { form, base: this.bases(form).length > 0, ids: new Set(this.bases(form)) };
  }

  // {danger, speakers, asking, pages} of a question (`told`: the words that tell who asks): whether it has all the words of a group of danger and none of those unlike it, or no
  // others but words that are danger alone; how many words of it belong to the readers of each door, the doors whose readers ask in such words, and the pages written for
  // the very one who asks.
  hear(question) {
    const tokens = words(question).filter(([word]) => word.length > 1).map(([word]) => this.token(word));
    const has = (list) => (token) => list.some((wanted) => belongs(token, wanted));
    const whole = (group) => group.every((wanted) => tokens.some((token) => belongs(token, wanted)));
    const danger = this.dangers.some(({ groups, alone, unlike }) => (groups.some(whole) && !tokens.some(has(unlike))) || (tokens.length > 0 && tokens.every(has(alone))));
    const speaking = this.voices.map((voice) => ({ ...voice, told: tokens.filter(has(voice.own.filter(whole).flat())) }));
    const heard = speaking.filter(({ told, unlike }) => told.length && !tokens.some(has(unlike)));
    const doors = [...new Set(heard.map(({ door }) => door))];
    const count = (door) => new Set(heard.flatMap((voice) => (voice.door === door ? voice.told : []))).size;
    const asking = new Set(this.voices.filter((voice) => tokens.some(has(voice.asking))).map(({ door }) => door));
    return { danger, asking, speakers: new Map(doors.map((door) => [door, count(door)])), pages: written(heard) };
  }
}

// The pages written for the one who is heard in most words.
function written(voices) {
  const graded = voices.filter(({ pages }) => pages.length).map(({ pages, told }) => ({ pages, count: told.length }));
  const most = Math.max(...graded.map(({ count }) => count));
  return new Set(graded.filter(({ count }) => count === most).flatMap(({ pages }) => pages));
}

// A base form is known in any form, another word only as it is written, an ending at the end of an inflected word.
export function belongs(token, { form, base, ids, ending }) {
  if (ending !== undefined) return token.form.length > 4 && !token.base && token.form.endsWith(ending);
  return token.form === form || (base && [...token.ids].some((id) => ids.has(id)));
}
