// A question as it is read: neither a pasted page nor one endless word keeps the others waiting, and numbers are told from letters.
const MOST_WORDS = 25;
const LONGEST_WORD = 40;
const MOST_LETTERS = 2_000;
const COUNTRY = /(?:\+|\b00)358[\s-]*(?=\d)/g;
const GROUPS = /\d{2,}(?:[\s\u00a0-]\d{2,})+/g;
const LONG_NUMBER = 6; // digits: shorter groups beside each other are years and sections
const BORDER = /(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu;

export function asRead(question) {
  const numbers = question.slice(0, MOST_LETTERS).replace(COUNTRY, "0").replace(GROUPS, (groups) => whole(groups));
  const words = numbers.replace(BORDER, " ").trim().split(/\s+/).slice(0, MOST_WORDS);
  return words.map((word) => word.slice(0, LONGEST_WORD)).join(" ") + (/\s$/.test(question) && words[0] ? " " : "");
}

function whole(groups) {
  const digits = groups.replace(/\D/g, "");
  return digits.length < LONG_NUMBER ? groups : digits;
}
