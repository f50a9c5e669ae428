// Letters: their blanks, their link, and the files they become.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { link, linked, rows, written } from "../../theme/assets/skriptit/tyokalut/kirjeet/laskenta.js";
import { plain, word } from "../../theme/assets/skriptit/tyokalut/word.js";

const data = JSON.parse(readFileSync(`${process.env.TIEDOT}/kirjeet.json`, "utf-8"));
const { letters } = data;

test("a link names a letter and nothing else; an unknown name gives the first letter", () => {
  assert.equal(linked(link("asiakirjat"), letters), "asiakirjat");
  assert.equal(linked("#kirje=poissa", letters), Object.keys(letters)[0]);
  assert.equal(linked("", letters), Object.keys(letters)[0]);
});

test("an answer fills its blank, an empty one leaves a line, and names are lines always", () => {
  const told = rows(letters.asiakirjat, "fi", { paperit: " Kertomukset " }, data, "2026-11-05").map(([, text]) => text);
  assert.equal(told[0], "Päivä: 5.11.2026");
  assert.equal(told[2], "Haluan nähdä asiakirjat");
  assert.ok(told.includes("Pyydän saada nämä asiakirjat: Kertomukset"));
  assert.ok(told.at(-2).endsWith(data.line));
  assert.ok(rows(letters.asiakirjat, "sv", {}, data, "2026-11-05").some(([, text]) => text === `Jag ber att få de här handlingarna: ${data.line}`));
});

test("a young person writes about oneself: the letter asks for no child's name", () => {
  const told = (name) => rows(letters[name], "fi", {}, data, "2026-11-05").map(([, text]) => text).slice(-3);
  assert.deepEqual(told("asiakirjat").map((text) => text.split(":")[0]), ["Lapsen nimi", "Nimeni", "Puhelimeni tai osoitteeni"]);
  assert.deepEqual(told("nuori-kahden").slice(1).map((text) => text.split(":")[0]), ["Nimeni", "Puhelimeni tai osoitteeni"]);
  assert.ok(told("nuori-kahden")[0].startsWith("Vastatkaa"));
});

test("every letter can be written in every language, with no blank left over", () => {
  for (const [name, letter] of Object.entries(letters))
    for (const language of Object.keys(data.frames)) {
      const told = plain(rows(letter, language, {}, data, "2026-11-05"));
      assert.doesNotMatch(told, /[{}]|undefined/, `${name} ${language}`);
    }
});

test("a day is written as people write it", () => assert.equal(written("2026-01-09"), "9.1.2026"));

test("a Word file is a ZIP that says its rows, and the same rows give the same bytes", () => {
  const made = [["title", "Otsikko"], ["text", "1 < 2 & ”ä”\u0007\ntoinen rivi"]];
  const text = new TextDecoder().decode(word(made, "fi"));
  assert.ok(text.startsWith("PK\u0003\u0004"));
  assert.ok(text.includes("1 &lt; 2 &amp; ”ä”</w:t><w:br/>"));
  assert.ok(!text.includes("”\u0007"));
  assert.deepEqual(word(made, "fi"), word(made, "fi"));
});

test("plain text has a line between rows", () => assert.equal(plain([["title", "Kirje"], ["text", "Hei"]]), "KIRJE\n\nHei\n"));
