// A workshop for the minutes there are: every kit, every length and every size of group; sums, pauses, order, prints.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LIMITS, LONGEST, LUNCH, LUNCH_FROM, PAUSE, asked, clock, compose, copies, link, pauses, printed, shortest } from "../../theme/assets/skriptit/tyokalut/tyopajan-kokoaja/laskenta.js";

const { bases, words } = JSON.parse(readFileSync(`${process.env.TIEDOT}/tyopajan-kokoaja.json`, "utf8"));
const sum = (rows) => rows.reduce((total, row) => total + row.minutes, 0);
const every = (range) => Array.from({ length: range[1] - range[0] + 1 }, (_, at) => range[0] + at);

test("there are kits to compose", () => assert.ok("pta.puoli-paivaa" in bases));

for (const [id, base] of Object.entries(bases)) {
  test(`${id}: minutes add up, pauses come in time, the core stays and parts keep their order, for every length`, () => {
    const first = shortest(base.parts);
    assert.ok(first <= base.minutes, `${first} > ${base.minutes}`);
    for (const minutes of every(LIMITS.minutes)) {
      const { rows, left, needs } = compose(base.parts, minutes, words);
      if (needs) {
        assert.deepEqual(rows, []);
        assert.ok(minutes < first || needs - minutes <= PAUSE, `${minutes}: ${needs}`); // only the first pause is missing
        assert.equal(compose(base.parts, needs, words).needs, 0);
        continue;
      }
      assert.ok(minutes >= first);
      assert.equal(sum(rows), minutes);
      assert.ok(rows.every((row) => Number.isInteger(row.minutes) && row.minutes > 0), `${minutes}: ${JSON.stringify(rows)}`);
      let now = 0;
      for (const row of rows) {
        now = row.pause ? 0 : now + row.minutes;
        assert.ok(now <= LONGEST, `${minutes}: ${now}`);
      }
      assert.ok(!rows[0].pause && !rows.at(-1).pause);
      const names = rows.filter((row) => !row.pause).map((row) => row.name.replace(` ${words.goes_on}`, ""));
      const kept = base.parts.map((part) => part.name).filter((name) => names.includes(name));
      assert.deepEqual([...new Set(names)].filter((name) => name !== words.rest), [...new Set(kept)]);
      for (const part of base.parts) {
        const given = sum(rows.filter((row) => row.name === part.name || row.name === `${part.name} ${words.goes_on}`));
        assert.ok(given >= part.least || (left.includes(part.name) && part.level !== "ydin"), `${minutes}: ${part.name} ${given}`);
      }
      assert.deepEqual(rows.map((row) => row.begins), rows.map((_, at) => sum(rows.slice(0, at))));
    }
  });

  test(`${id}: everyone has their papers, in every size of group`, () => {
    for (const people of every(LIMITS.people)) {
      for (const paper of base.papers) {
        const prints = copies(paper, people, base.atTable);
        if (paper.per === "osallistuja") assert.ok((prints - 1) * paper.share < people && people <= prints * paper.share);
        if (paper.per === "pöytä") assert.ok((prints / paper.copies - 1) * base.atTable < people && people <= (prints / paper.copies) * base.atTable);
        if (paper.per === "paja") assert.equal(prints, paper.copies);
      }
    }
  });
}

test("a paper is printed while one of its parts is left; one of no part always is", () => {
  const papers = [{ name: "vihko", parts: [] }, { name: "kortti", parts: ["A", "B"] }];
  const names = (left) => printed(papers, left).map((paper) => paper.name);
  assert.deepEqual(names([]), ["vihko", "kortti"]);
  assert.deepEqual(names(["A"]), ["vihko", "kortti"]);
  assert.deepEqual(names(["A", "B"]), ["vihko"]);
});

test("a half day does not print the handout of the afternoon", () => {
  const names = (id) => bases[id].papers.map((paper) => paper.name);
  assert.ok(names("pta.koko-paiva").includes("Tapaus: iltapäivän osa"));
  assert.ok(!names("pta.puoli-paivaa").includes("Tapaus: iltapäivän osa"));
  assert.ok(!names("peruskoulutus.paiva-2").some((name) => /havainto/i.test(name)));
});

test("worked by hand: 100 minutes of work in four parts", () => {
  const parts = [
    { name: "A", level: "ydin", minutes: 30, least: 20 },
    { name: "B", level: "lisä", minutes: 20, least: 20 },
    { name: "C", level: "hyvä", minutes: 40, least: 30 },
    { name: "D", level: "ydin", minutes: 15, least: 10 },
  ];
  // 60 minutes: core 30, good 30 fits just, extra does not; nothing is left to grow
  const short = compose(parts, 60, words);
  assert.deepEqual(short.rows.map((row) => [row.name, row.minutes]), [["A", 20], ["C", 30], ["D", 10]]);
  assert.deepEqual(short.left, ["B"]);
  // 110 minutes: one pause of 10, work 100 = 20 + 20 + 30 + 10 and 20 to grow: A +10, D +5, C +5
  const longer = compose(parts, 110, words);
  assert.deepEqual(longer.rows.map((row) => [row.name, row.minutes]), [["A", 30], ["B", 20], [words.pause, 10], ["C", 35], ["D", 15]]);
  assert.deepEqual(compose(parts, 29, words).needs, 30);
});

test("as few pauses as are needed; a long day has its lunch", () => {
  assert.deepEqual([90, 91, 190, 191].map((minutes) => pauses(minutes).length), [0, 1, 1, 2]);
  assert.ok(!pauses(LUNCH_FROM - 1).includes(LUNCH));
  assert.ok(pauses(LUNCH_FROM).includes(LUNCH));
});

test("a link gives the same programme; what it cannot mean is what the workshop itself has", () => {
  const now = { base: "pta.koko-paiva", minutes: 300, people: 12, begins: "12:30" };
  assert.deepEqual(asked(link(now), bases), now);
  const first = Object.keys(bases)[0];
  assert.deepEqual(asked("#pohja=x&minuutit=1e3&ihmisia=-2&alkaa=25:00", bases), { base: first, minutes: bases[first].minutes, people: bases[first].most, begins: "09:00" });
  assert.equal(clock("12:30", 95), "14.05");
});
