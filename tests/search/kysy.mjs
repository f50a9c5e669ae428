// Asks the engine of the theme in node: {folder, questions: [{question, language, door}]} comes in, [[answer, milliseconds], …] goes out.
// An answer also has the `rows` that are shown: the address of each, and of the page of other readers below it.
// Everything is asked twice, and the second time counts: the files of the index are there by then.
import { readFileSync } from "node:fs";
import { paired } from "../../theme/assets/skriptit/haku/rivit.js";
import { Searcher } from "../../theme/assets/skriptit/haku/hakija.js";

const { folder, questions } = JSON.parse(readFileSync(0, "utf8"));
const searcher = new Searcher(async (name) => JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")));

async function asked({ question, ...reader }) {
  const start = performance.now();
  const answer = await searcher.answer(question, reader);
  const rows = paired(answer.hits.map((hit) => ({ hit }))).map(({ hit, twin }) => [hit, twin].filter(Boolean).map(({ address }) => address));
  return [{ ...answer, rows }, performance.now() - start];
}

for (const question of questions) await asked(question);
const answers = [];
for (const question of questions) answers.push(await asked(question));
process.stdout.write(JSON.stringify(answers));
