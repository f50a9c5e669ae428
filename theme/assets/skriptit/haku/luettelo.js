// Hits as a list of links; the text of a page comes to its row later than its title.
import { teksti } from "../runko/tekstit.js";

export function made(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

// Write the rows of rivit.js; a line before the first row of each group. `root` is the address of the site's root, `texts` what has come of the texts.
export function draw(list, shown, root, texts) {
  list.replaceChildren(
    ...shown.flatMap(({ hit, place, twin, group }, i) => {
      const line = group !== undefined && group !== shown[i - 1]?.group ? [made("li", "haku__ryhma", group || teksti("haku.parhaat"))] : [];
      return [...line, row(hit, twin, place, root, texts.get(place))];
    }),
  );
}

// The text found stands beside the link of its page, and its places have links of their own; the page of other readers comes right below it.
function row(hit, twin, place, root, text) {
  const page = made("div", "haku__sivu", link(hit, root), made("p", "haku__kohta"));
  if (hit.missing.length) page.append(made("p", "haku__puuttuu", `${teksti("haku.puuttuu")}: ${hit.missing.join(", ")}`));
  const whole = made("li", "haku__osuma", page);
  if (twin) whole.append(made("div", "haku__pari", link(twin, root)));
  whole.lang = hit.language;
  whole.dataset.sija = place;
  if (text) fill(whole, text, root);
  return whole;
}

// The link of a page is called by its title, door and kind.
function link({ address, title, doorName, kindName }, root) {
  const whole = made("a", "", made("span", "haku__nimi", ...marked(title)), made("span", "haku__ovi", `${doorName} · ${kindName}`));
  whole.href = new URL(address, root);
  whole.dataset.hakuOsuma = "";
  return whole;
}

// The text of a page and its best place with its own; other places by their names.
export function fill(whole, { text, sections }, root) {
  whole.querySelector(".haku__kohta").replaceChildren(...marked(text));
  const [best, ...others] = sections.map((section) => {
    const link = made("a", "haku__nimi", ...marked(section.title));
    link.href = new URL(section.address, root);
    return link;
  });
  if (best) whole.append(made("div", "haku__osio", best, made("p", "", ...marked(sections[0].text))));
  if (others.length) whole.append(made("ul", "haku__osiot", ...others.map((link) => made("li", "", link))));
}

// Texts come cut: every other piece is a word that was asked for.
const marked = (pieces) => pieces.map((piece, i) => (i % 2 ? made("mark", "", piece) : piece));
