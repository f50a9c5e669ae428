// Which forms of words the dictionary of an index does not lead back to their words: {core, parts, rows: [[word, forms]]} → [[word, form]].
import { readFileSync } from "node:fs";
import { Dictionary } from "../../theme/assets/skriptit/haku/sanakirja.js";
import { fold } from "../../theme/assets/skriptit/haku/sanat.js";

const { core, parts, rows } = JSON.parse(readFileSync(0, "utf8"));
const dictionary = new Dictionary(core);
for (const part of parts) dictionary.add(part);
const found = (word, form) => [...dictionary.of(fold(form))].some((id) => dictionary.words[id] === word);
const lost = rows.flatMap(([word, forms]) => forms.filter((form) => !found(word, form)).map((form) => [word, form]));
process.stdout.write(JSON.stringify(lost));
