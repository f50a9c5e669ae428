// From ranked pages to what the reader is shown: the best answers, then the others door by door, the reader's door first.
import { excerpt, marked, matcher } from "./katkelma.js";

const BEST = 3;
const EXACT = 0.04; // what the form typed, found as such, adds to the score
const CLOSE = 0.05; // what all words in one paragraph add
const SECTIONS = 3;

// [{…result, what is shown of it}] in the final order.
export async function present(language, results, door) {
  const read = await Promise.all(results.map((result) => detail(language, result)));
  read.sort((a, b) => b.score - a.score || a.page - b.page);
  const best = read.slice(0, BEST);
  const doors = [...new Set(read.map((result) => result.door))].sort((a, b) => (b === door) - (a === door));
  const others = doors.flatMap((name) => read.slice(BEST).filter((result) => result.door === name));
  return [...best.map((result) => ({ ...result, group: "" })), ...others.map((result) => ({ ...result, group: result.door }))];
}

async function detail(language, result) {
  const text = await language.text(result.page);
  const match = matcher(language.dictionary, result.slots);
  const first = language.firstSection(result.page);
  const ranked = [...result.sections].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([section]) => text.osat[section - first]);
  const sections = ranked.filter(([anchor]) => anchor).slice(0, SECTIONS).map(([anchor, heading, body]) => ({ anchor, heading, piece: excerpt(body.split("\n"), match) }));
  const opening = excerpt([text.kuvaus, ...text.kun, ...(text.osat[0]?.[2] ?? "").split("\n")].filter(Boolean), match);
  const pieces = [opening, ...sections.map(({ piece }) => piece), excerpt([text.otsikko], match)];
  const exact = Math.max(...pieces.map((piece) => piece.exact)) / result.slots.length;
  const close = result.slots.length > 1 && pieces.some(({ found }) => found === new Set(result.slots.map((slot) => slot.text)).size) ? CLOSE : 0;
  const score = result.score * (1 + EXACT * exact + close);
  const missing = missed(language, result);
  return { ...result, id: text.tunnus, score, door: language.door(result.page), kind: language.kind(result.page), language: language.core.kieli, text, match, opening, sections, missing };
}

// Words of the question that the page does not have.
function missed(language, { page, slots }) {
  const said = (id) => Object.values(language.scorer.fields).some((row) => row.get(id)?.some(([place]) => place === page)) || language.parts.get(language.part(id)).get(id)?.some(([section]) => language.scorer.pageOf[section] === page);
  return [...new Set(slots.filter(({ ids }) => ![...ids.keys()].some(said)).map(({ text }) => text))];
}

// What is shown of one page: itself, and its sections that have something of what was asked for.
export function item({ text, match, opening, sections, missing, group, door, kind, language }) {
  const shown = sections.filter(({ piece, heading }) => piece.found || excerpt([heading], match).found);
  return {
    address: text.osoite,
    title: marked(text.otsikko, match),
    text: opening.pieces,
    missing,
    group,
    door,
    kind,
    language,
    sections: shown.map(({ anchor, heading, piece }) => ({ address: `${text.osoite}#${anchor}`, title: marked(heading, match), text: piece.pieces })),
  };
}
