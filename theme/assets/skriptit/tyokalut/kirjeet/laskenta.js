// A letter as rows: what every letter has, and what the reader wrote into its blanks. No document, no clock.

// The letter that a link names, "#kirje=asiakirjat"; the first one when it names none. What the reader writes never goes into it.
export const linked = (hash, letters) => {
  const name = new URLSearchParams(hash.replace(/^#/, "")).get("kirje");
  return name in letters ? name : Object.keys(letters)[0];
};

export const link = (name) => `#kirje=${name}`;

// A day as it is written in a letter: 25.11.2026.
export const written = (iso) => iso.split("-").reverse().map(Number).join(".");

// The rows of a letter in a language; a blank that has no answer is a line to write on, and names are always left as lines.
export function rows(letter, language, answers, { frames, line }, today) {
  const frame = frames[language];
  const text = letter.text[language].replace(/\{(\w+)\}/g, (_, name) => answers[name]?.trim() || line);
  return [
    ["text", `${frame.paiva} ${written(today)}`],
    ["text", letter.to[language]],
    ["title", letter.name[language]],
    ...text.split("\n\n").map((part) => ["text", part]),
    ["text", frame.vastaus],
    ...letter.names.map((name) => ["text", `${frame[name]} ${line}`]),
  ];
}
