// An answer as a list of links: the best pages, then the others door by door; help when nothing was found.
import { teksti } from "../runko/tekstit.js";

export function draw(dialog, answer, suggest) {
  const part = (name) => dialog.querySelector(`[data-haku-${name}]`);
  const root = new URL(dialog.dataset.juuri, document.baseURI);
  part("osumat").replaceChildren(...rows(answer.items, root));
  part("tyhja").hidden = !answer.nearest;
  part("lahimmat").hidden = !answer.nearest?.length;
  part("lahimmat").querySelector("ul").replaceChildren(...(answer.nearest ?? []).map((word) => suggestion(word, suggest)));
  part("tila").textContent = told(answer);
  part("tila").dataset.kysymys = answer.question;
}

function told({ question, items, broken }) {
  if (broken) return teksti("haku.virhe");
  if (!question.trim()) return teksti("haku.alku");
  return items.length === 1 ? teksti("haku.osuma") : items.length ? teksti("haku.osumia", items.length) : teksti("haku.ei-osumia");
}

function made(tag, className, ...content) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

// One row a page; a line before the first row of each group when there are several.
function rows(items, root) {
  const several = items.some(({ group }) => group !== items[0].group);
  return items.flatMap((item, i) => {
    const first = several && item.group !== items[i - 1]?.group;
    return first ? [made("li", "haku__ryhma", item.group || teksti("haku.parhaat")), row(item, root)] : [row(item, root)];
  });
}

// The link of a page is called by its title, door and kind; the text found stands beside it, and its sections have links of their own.
function row({ address, title, door, kind, language, text, missing, sections }, root) {
  const link = made("a", "", made("span", "haku__nimi", ...marked(title)), made("span", "haku__ovi", `${door} · ${kind}`));
  link.href = new URL(address, root);
  link.dataset.hakuOsuma = "";
  const page = made("div", "haku__sivu", link, made("p", "haku__kohta", ...marked(text)));
  if (missing.length) page.append(made("p", "haku__puuttuu", `${teksti("haku.puuttuu")}: ${missing.join(", ")}`));
  const whole = made("li", "haku__osuma", page, ...places(sections, root));
  whole.lang = language;
  return whole;
}

// The best place of a page with its text, the others by their names.
function places(sections, root) {
  const [best, ...others] = sections.map((section) => {
    const link = made("a", "haku__nimi", ...marked(section.title));
    link.href = new URL(section.address, root);
    return link;
  });
  const shown = best ? [made("div", "haku__osio", best, made("p", "haku__kohta", ...marked(sections[0].text)))] : [];
  return others.length ? [...shown, made("ul", "haku__osiot", ...others.map((link) => made("li", "", link)))] : shown;
}

// Texts come cut: every other piece is a word that was asked for.
const marked = (pieces) => pieces.map((piece, i) => (i % 2 ? made("mark", "", piece) : piece));

function suggestion(word, suggest) {
  const button = made("button", "nappi", word);
  button.type = "button";
  button.addEventListener("click", () => suggest(word));
  return made("li", "", button);
}
