// Asks the engine of the theme in node: {folder, questions: [{question, language, door}]} comes in, [[answer, milliseconds], …] goes out.
// Everything is asked twice, and the second time counts: the files of the index are there by then.
import { readFileSync } from "node:fs";
import { Searcher } from "../../theme/assets/skriptit/haku/hakija.js";

const { folder, questions } = JSON.parse(readFileSync(0, "utf8"));
const searcher = new Searcher(async (name) => JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")));

async function asked({ question, ...reader }) {
  const start = performance.now();
  return [await searcher.answer(question, reader), performance.now() - start];
}

for (const question of questions) await asked(question);
const answers = [];
for (const question of questions) answers.push(await asked(question));
process.stdout.write(JSON.stringify(answers));
