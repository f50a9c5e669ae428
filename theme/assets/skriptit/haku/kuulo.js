// What is heard in a question besides what it asks: danger, and who is asking. Words come as authors write them and are read as the reader's are.
import { fold, words } from "./sanat.js";

export class Hearing {
  // `read(word)`: numbers of the words of the index that a word may be; `isBase(form)`: whether a folded form is a word as it stands.
  constructor(danger, speakers, read, isBase) {
    this.read = read;
    this.isBase = isBase;
    this.groups = danger.map((group) => words(group).map(([word]) => this.token(word)));
    this.doors = Object.entries(speakers).map(([door, list]) => [door, list.map((word) => (word.startsWith("-") ? { ending: fold(word.slice(1)) } : this.token(word)))]);
  }

  token(word) {
    const form = fold(word);
    return { form, base: this.isBase(form), ids: this.read(word) };
  }

  // {danger, speakers} of a question: whether it has all the words of a group of danger, and how many words of it belong to the readers of each door.
  hear(question) {
    const tokens = words(question).filter(([word]) => word.length > 1).map(([word]) => this.token(word));
    const danger = this.groups.some((group) => group.every((wanted) => tokens.some((token) => belongs(token, wanted))));
    const counted = this.doors.map(([door, list]) => [door, tokens.filter((token) => list.some((wanted) => belongs(token, wanted))).length]);
    return { danger, speakers: new Map(counted.filter(([, count]) => count)) };
  }
}

// A base form is known in any form, another word only as it is written, an ending at the end of an inflected word.
export function belongs(token, { form, base, ids, ending }) {
  if (ending !== undefined) return token.form.length > 4 && !token.base && token.form.endsWith(ending);
  return token.form === form || (base && [...token.ids].some((id) => ids.has(id)));
}
