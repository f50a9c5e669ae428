// The reader's own file of answers: how it is written, and what is told of one that cannot be read. No document.
const MEASURE = "kayttoonoton-mittari";
const VERSION = 1;

// People as a file; `people` are { tiimi, kerta, kierros, vastaukset }.
export const written = (people) => `${JSON.stringify({ mittari: MEASURE, versio: VERSION, vastaajat: people }, null, 1)}\n`;

// A file as people: { people, fault }, where a fault is { what, text } and `known` the ids of statements.
export function read(text, known) {
  let content;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return failed("json");
  }
  if (content?.mittari !== MEASURE) return failed("other");
  if (content.versio !== VERSION) return failed("version", content.versio);
  if (!Array.isArray(content.vastaajat) || !content.vastaajat.length) return failed("nobody");
  for (const [at, one] of content.vastaajat.entries()) {
    const wrong = faultOf(one, known);
    if (wrong) return failed(wrong.what, wrong.text, at + 1);
  }
  return { people: content.vastaajat.map(({ tiimi, kerta, kierros, vastaukset }) => ({ tiimi, kerta, kierros, vastaukset })), fault: null };
}

const failed = (what, text = "", at = 0) => ({ people: [], fault: { what, text: String(text), at } });

function faultOf(one, known) {
  if (typeof one?.tiimi !== "string" || typeof one.kerta !== "string") return { what: "names" };
  if (!["koko", "pika"].includes(one.kierros)) return { what: "round", text: one.kierros };
  if (typeof one.vastaukset !== "object" || one.vastaukset === null || Array.isArray(one.vastaukset)) return { what: "answers" };
  for (const [id, value] of Object.entries(one.vastaukset)) {
    if (!known.includes(id)) return { what: "statement", text: id };
    if (!Number.isInteger(value) || value < 0 || value > 4) return { what: "value", text: `${id}: ${value}` };
  }
  return null;
}
