// From a ranked page to what the reader is shown: its title at once, the text found there when it is wanted.
import { excerpt, marked, matcher } from "./katkelma.js";

const SECTIONS = 3;

// What the core of the index knows of a page; a word that stands nowhere is not missing on it.
export function hit(language, result, unknown) {
  const match = (result.match = matcher(language.dictionary, result.slots));
  return {
    address: language.address(result.page),
    twin: language.twin(result.page),
    title: marked(language.title(result.page), match),
    door: language.door(result.page),
    doorName: language.doorName(result.page),
    kind: language.kind(result.page),
    kindName: language.kindName(result.page),
    language: language.name,
    missing: result.missing.filter((word) => !unknown.includes(word)),
  };
}

// The text of the page where it tells most, and its best places: {text, sections: [{address, title, text}]}.
export async function shown(language, { page, sections, match }) {
  const { kuvaus, kun, osat } = await language.text(page);
  const opening = excerpt([kuvaus, ...kun, ...(osat[0]?.[2] ?? "").split("\n")].filter(Boolean), match);
  const first = language.firstSection(page);
  const ranked = [...sections].sort(([a, [more]], [b, [less]]) => less - more || a - b).map(([section]) => osat[section - first]);
  const best = ranked.filter(([anchor]) => anchor).slice(0, SECTIONS).map(([anchor, heading, body]) => ({ anchor, heading, piece: excerpt(body.split("\n"), match) }));
  const told = best.filter(({ piece, heading }) => piece.found || excerpt([heading], match).found);
  return {
    text: opening.pieces,
    sections: told.map(({ anchor, heading, piece }) => ({ address: `${language.address(page)}#${anchor}`, title: marked(heading, match), text: piece.pieces })),
  };
}
