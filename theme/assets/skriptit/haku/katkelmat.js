// The texts of hits: of the first ones at once, of the others when the reader comes to them. `ask(place)` asks for one.
const FIRST = 3;

export class Texts extends Map {
  constructor(list, ask) {
    super();
    this.list = list;
    this.ask = ask;
    this.asked = new Set();
    this.near = new IntersectionObserver((entries) => entries.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => this.want(target)), { rootMargin: "200px" });
    for (const event of ["scroll", "focusin"]) list.closest("dialog").addEventListener(event, () => this.follow(), { capture: true, passive: true });
  }

  // Another answer has come: nothing of it has been asked yet.
  clear() {
    super.clear();
    this.asked?.clear();
  }

  // A list has been drawn.
  drawn() {
    this.near.disconnect();
    this.rows().slice(0, FIRST).forEach((row) => this.want(row));
  }

  rows() {
    return [...this.list.querySelectorAll("[data-sija]")];
  }

  // Nothing but the first texts is fetched before the reader moves in the list.
  follow() {
    if (this.list.contains(document.activeElement) || this.list.parentElement.scrollTop) this.rows().filter((row) => !this.asked.has(row.dataset.sija)).forEach((row) => this.near.observe(row));
  }

  want(row) {
    if (this.asked.has(row.dataset.sija)) return;
    this.asked.add(row.dataset.sija);
    this.ask(Number(row.dataset.sija));
  }
}
