// An invitation: whole in every language, with ten questions, and a link that tells the kind of meeting only.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { link, linked, rows } from "../../theme/assets/skriptit/tyokalut/kutsu/laskenta.js";
import { plain } from "../../theme/assets/skriptit/tyokalut/word.js";

const { meetings, frames, line } = JSON.parse(readFileSync(`${process.env.TIEDOT}/kutsu.json`, "utf-8"));

test("a link names a kind of meeting; an unknown one gives the first", () => {
  assert.equal(linked(link("viikkokokous"), meetings.fi), "viikkokokous");
  assert.equal(linked("#kutsu=muu", meetings.fi), Object.keys(meetings.fi)[0]);
});

test("every invitation is whole in every language and has ten questions of its own language", () => {
  for (const [language, found] of Object.entries(meetings))
    for (const [name, meeting] of Object.entries(found)) {
      assert.doesNotMatch(plain(rows(meeting, frames[language], {}, line)), /undefined/, `${name} ${language}`);
      assert.equal(meeting.questions.length, 10, `${name} ${language}`);
      if (language !== "fi") assert.ok(!meetings.fi[name].questions.some((question) => meeting.questions.includes(question)), `${name} ${language}`);
    }
});

test("what is written takes the place of a line and of the usual length", () => {
  const told = plain(rows(meetings.fi.viikkokokous, frames.fi, { milloin: " maanantaina kello 9 ", kesto: "45 minuuttia" }, line));
  assert.match(told, /Milloin: maanantaina kello 9\n/);
  assert.match(told, /45 minuuttia/);
  assert.ok(!told.includes(meetings.fi.viikkokokous.length));
  assert.ok(told.includes(`Missä: ${line}`));
});
