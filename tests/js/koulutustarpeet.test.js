// Training needs: a staff of twelve counted by hand, faults of lists with their rows, groups, and two thousand rows.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { hoursOf, missing } from "../../theme/assets/skriptit/tyokalut/koulutuspolku.js";
import { staff } from "../../theme/assets/skriptit/tyokalut/koulutustarpeet/henkilosto.js";
import { groups, plan, planned, sums } from "../../theme/assets/skriptit/tyokalut/koulutustarpeet/laskenta.js";

const data = JSON.parse(readFileSync(`${process.env.TIEDOT}/koulutustarpeet.json`, "utf8"));
const { hours, paths, roles, trainings, words } = data;
const read = (text) => staff(text, { roles, trainings, heads: words.heads });
const counted = (text, settings = {}) => plan(read(text).people, data, { level: "pakollinen", most: null, hours, ...settings });
const told = (text) => read(text).faults.map(({ row, what }) => `${row} ${what}`);
const steps = ({ steps: all }) => all.map(({ id, later }) => (later ? `(${id})` : id));
const round = (days) => Math.round(days * 100) / 100;

// Counted by hand from the paths and lengths: a meeting is two hours and a day six, so the support of four meetings is 8/6 of a day.
// H1 leads: johtaminen 1 day. Social workers H2, H7, H9 and social instructors H4, H10, H11: peruskoulutus 6 and tuki 8/6 each. H3 and H12 have
// taken peruskoulutus: H3 tuki; H12, a coordinator, tuki and roolikoulutus 1. H5 has taken both. H6, a coordinator: all three.
// H8 has 6,5 days: peruskoulutus 6, and tuki is later. So peruskoulutus: H2 H4 H6 in team A, H7 H8 H9 H10 H11 in team B = 8 people, 48 days;
// tuki now: H2 H3 H4 H6 H7 H9 H10 H11 H12 = 9 people, 12 days, and one later; roolikoulutus: H6 and H12, 2 days; johtaminen 1 day. 63 days in all.
test("twelve people in four roles are as counted by hand", () => {
  const found = counted(words.example);
  assert.deepEqual(read(words.example).faults, []);
  assert.deepEqual(sums(found), { people: 12, ready: 1, trainings: 4, groups: 4, personDays: 63, unknown: 0 });
  assert.deepEqual(
    found.trainings.map(({ id, people, later, personDays }) => [id, people.map((one) => one.id).join(" "), later, round(personDays)]),
    [
      ["systeeminen-johtaminen", "H1", 0, 1],
      ["peruskoulutus", "H2 H4 H6 H7 H8 H9 H10 H11", 0, 48],
      ["kayttoonoton-tuki", "H2 H3 H4 H6 H7 H9 H10 H11 H12", 1, 12],
      ["koordinaattorin-roolikoulutus", "H6 H12", 0, 2],
    ],
  );
  const person = (id) => steps(found.persons.find((one) => one.person.id === id));
  assert.deepEqual(person("H5"), []);
  assert.deepEqual(person("H6"), ["peruskoulutus", "kayttoonoton-tuki", "koordinaattorin-roolikoulutus"]);
  assert.deepEqual(person("H8"), ["peruskoulutus", "(kayttoonoton-tuki)"]);
});

test("the table has a row for each training of each person, with group, days and what is later", () => {
  const rows = planned(counted(words.example), trainings, words.table);
  assert.equal(rows.length, 1 + 1 + 8 + 10 + 2);
  assert.deepEqual(rows[0], words.table.head);
  assert.deepEqual(rows.filter(([id]) => id === "H8"), [
    ["H8", "B", "Sosiaalityöntekijä", 1, trainings.peruskoulutus.name, "pakollinen", 1, 6, ""],
    ["H8", "B", "Sosiaalityöntekijä", 2, trainings["kayttoonoton-tuki"].name, "pakollinen", "", 1.33, "myöhemmin"],
  ]); // prettier-ignore
});

test("settings change what is counted: level, size of a group, hours of a day", () => {
  const recommended = counted("Rooli\nLähiesihenkilö", { level: "suositeltava" });
  assert.deepEqual(steps(recommended.persons[0]), ["systeeminen-johtaminen", "peruskoulutus", "kayttoonoton-tuki", "esihenkilosparraus", "johdon-tilaisuus"]);
  const base = (settings) => counted(words.example, settings).trainings.find(({ id }) => id === "peruskoulutus");
  assert.deepEqual(base({ most: 3 }).groups.map((group) => group.map(({ id }) => id)), [["H7", "H10", "H4"], ["H8", "H11", "H6"], ["H9", "H2"]]); // prettier-ignore
  assert.equal(round(counted(words.example, { hours: { ...hours, koulutuspäivä: 8 } }).trainings[2].personDays), 9);
});

test("what a training requires comes before it, though the path does not name it", () => {
  const own = { a: { requires: ["b"] }, b: { requires: ["c"] }, c: { requires: [] } };
  const stages = [{ trainings: [["a", "pakollinen"], ["c", "valinnainen"]] }]; // prettier-ignore
  assert.deepEqual(missing(stages, own, new Set(), "pakollinen"), [{ id: "c", need: "valinnainen" }, { id: "b", need: "edellytys" }, { id: "a", need: "pakollinen" }]); // prettier-ignore
  assert.deepEqual(missing(stages, own, new Set(["b", "c"]), "valinnainen").map(({ id }) => id), ["a"]);
});

test("trainings of the site stand after what they require, and a length that nobody told is not zero", () => {
  const order = Object.keys(trainings);
  for (const id of order) for (const first of trainings[id].requires) assert.ok(order.indexOf(first) < order.indexOf(id), `${first} ${id}`);
  assert.ok(order.indexOf("systeeminen-johtaminen") < order.indexOf("peruskoulutus"));
  assert.equal(hoursOf({ lengths: {} }, hours), null);
  assert.equal(hoursOf({ lengths: { opintopiste: 5 } }, hours), null);
  assert.equal(hoursOf({ lengths: { koulutuspäivä: 1, tunti: 2 } }, hours), 8);
});

test("every path is understood by its roles' names, ids and short names, with capitals and spaces", () => {
  for (const { id, name, short, path } of roles) {
    for (const text of [name, name.toUpperCase(), `  ${name.replaceAll(" ", "  ")} `, id, short]) {
      const { people, faults } = read(`Rooli\n"${text}"`);
      assert.deepEqual([people.map((one) => one.path), faults], [[path], []], text);
    }
  }
});

test("trainings that have been taken are named in a cell, on many lines or in columns of their own", () => {
  const done = (text) => [...read(text).people[0].done].sort();
  for (const text of [
    "Rooli;Käydyt koulutukset\nKoordinaattori;PERUSKOULUTUS / Käyttöönoton tuki",
    'Rooli;Käydyt\nKoordinaattori;"peruskoulutus\nkäyttöönoton  tuki"',
    "Rooli\tPeruskoulutus\tKäyttöönoton tuki\tVideosarja\nKoordinaattori\tx\t3/2026\tei",
    `Rooli,Koulutukset\nKoordinaattori,"${trainings.peruskoulutus.name}, kayttoonoton-tuki"`,
  ]) assert.deepEqual([done(text), told(text)], [["kayttoonoton-tuki", "peruskoulutus"], []], text); // prettier-ignore
});

for (const [text, faults, people] of [
  ["", ["1 empty"], 0],
  ["\n;;\n", ["1 empty"], 0],
  ["Tunnus;Tiimi\nH1;A", ["1 noRoles"], 0],
  ["Tunnus;Rooli;Rooli\nH1;Johto;Koulu", ["1 head"], 1],
  ["Tunnus;Rooli;ROOLI \nH1;Johto;Koulu", ["1 head"], 1],
  ["Tunnus;Rooli;Puhelin\nH1;Palvelujohto;x", ["1 unused"], 1],
  ["Tunnus;Rooli\nH1;Palvelujohto;liikaa\nH2;Palvelujohto;", ["2 cells"], 2],
  ["Tunnus;Rooli\nH1;\nH2;Koordinaattori", ["2 noRole"], 1],
  ["Tunnus;Rooli\n\nH1;Siivooja\nH2;Koordinaattori", ["3 role"], 1],
  ["Tunnus;Rooli\nH1;Koordinaatori", ["2 roleNear"], 0],
  ["Tunnus;Rooli\nH1;Koordinaattori\nh1;Koordinaattori", ["3 twice"], 2],
  ["Rooli;Käydyt\nKoordinaattori;peruskurssi, videosarja", ["2 training"], 1],
  ["Rooli;Päiviä\nKoordinaattori;kuusi\nKoordinaattori;6,5\nKoordinaattori;6.5", ["2 number"], 3],
  ['Rooli;Tiimi\nKoordinaattori;"A\nKoordinaattori;B', ["2 open"], 0],
]) {
  test(`a list is answered with the row: ${JSON.stringify(text)}`, () => {
    assert.deepEqual([told(text), read(text).people.length], [faults, people]);
    for (const { what } of read(text).faults) assert.ok(words.fault[what], what);
  });
}

test("a near role is suggested", () => assert.equal(read("Rooli\nKoordinaatori").faults[0].near, "Koordinaattori"));

test("every answer has a sentence of its own, and no sentence is without a fault", () => {
  const source = readFileSync(new URL("../../theme/assets/skriptit/tyokalut/koulutustarpeet/henkilosto.js", import.meta.url), "utf8");
  assert.deepEqual(Object.keys(words.fault).filter((what) => !source.includes(`"${what}"`)), []);
});

test("groups are as few as fit, never too large, and a team that fits stays together", () => {
  const people = (sizes) => sizes.flatMap((size, team) => Array.from({ length: size }, (_, at) => ({ id: `${team}.${at}`, team: `T${team}` })));
  const sizes = (given, most) => groups(people(given), most).map((group) => group.length);
  assert.deepEqual(sizes([], 5), []);
  assert.deepEqual(sizes([4, 4, 4], 8), [8, 4]);
  assert.deepEqual(sizes([5, 5, 4, 4], 9), [9, 9]);
  assert.deepEqual(sizes([23], 10), [8, 8, 7]);
  for (let most = 1; most <= 12; most += 1) {
    const made = groups(people([7, 3, 3, 2, 1, 1]), most);
    assert.equal(made.length, Math.ceil(17 / most));
    assert.equal(made.flat().length, 17);
    assert.ok(made.every((group) => group.length > 0 && group.length <= most), `${most}`);
  }
});

test("two thousand rows take less than a second", () => {
  const names = roles.map(({ name }) => name);
  const rows = Array.from({ length: 2000 }, (_, at) => `H${at};Tiimi ${at % 150};${names[at % names.length]};${at % 3 ? "" : "peruskoulutus"};${(at % 20) + 0.5}`);
  const began = performance.now();
  const found = counted(["Tunnus;Tiimi;Rooli;Käydyt;Päiviä", ...rows].join("\n").replaceAll(".", ","), { level: "valinnainen" });
  planned(found, trainings, words.table);
  assert.equal(found.persons.length, 2000);
  assert.ok(performance.now() - began < 1000, `${performance.now() - began} ms`);
});
