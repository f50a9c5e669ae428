// Hits of one door or one kind of page: two lists of choices with the number of hits of each.
import { teksti } from "../runko/tekstit.js";
import { counts } from "./rivit.js";

const FEW = 4; // so few hits are seen without choosing

export class Choices {
  constructor(box) {
    this.box = box;
    this.lists = Object.fromEntries([...box.querySelectorAll("select")].map((list) => [list.name, list]));
  }

  // The choices of an answer; what was chosen stays chosen while it has hits.
  offer(hits) {
    for (const [key, list] of Object.entries(this.lists)) {
      const chosen = list.value;
      const found = counts(hits, key);
      list.replaceChildren(new Option(teksti("haku.kaikki"), ""), ...found.map(({ value, name, count }) => new Option(`${name} (${count})`, value)));
      list.value = found.some(({ value }) => value === chosen) ? chosen : "";
      list.parentElement.hidden = found.length < 2;
    }
    this.box.hidden = hits.length < FEW || Object.values(this.lists).every((list) => list.parentElement.hidden);
  }

  // {door, kind} as chosen, "" for all.
  get wanted() {
    return Object.fromEntries(Object.entries(this.lists).map(([key, list]) => [key, list.value]));
  }
}
