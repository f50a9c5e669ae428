// The card as rows: which questions, in which languages, and the same as text. No document, no clock.

// Ids of questions in a link, "#kysymykset=tapaaminen-1,tapaaminen-3"; own questions never go into it.
export const linked = (hash, questions) =>
  new Map(hash.replace(/^#/, "").split("&").map((part) => part.split("="))).get("kysymykset")?.split(",").filter((id) => id in questions) ?? [];

export const link = (chosen) => (chosen.length ? `#kysymykset=${chosen.join(",")}` : "");

// The rows of a card: chosen questions in one or two languages, then the reader's own, which have no translation.
export function rows(chosen, own, questions, languages) {
  const asked = chosen.map((id) => languages.map((language) => questions[id][language]));
  const written = own.split("\n").map((line) => line.trim()).filter(Boolean);
  return [...asked, ...written.map((text) => languages.map((_, place) => (place ? "" : text)))];
}

// The card as a text file: a number on each row, so that both can say "row 3", and room for the answer.
export const asText = (title, table) =>
  [title, "", ...table.map((texts, at) => `${at + 1}. ${texts.filter(Boolean).join(" / ")}\n\n   ______________________________\n`)].join("\n");
