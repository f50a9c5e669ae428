// The deadline calculator: every worked example, counted by hand from a calendar, and what is said of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { calendarFile, folded } from "../../theme/assets/skriptit/tyokalut/maaraaikalaskuri/kalenteri.js";
import { addDays, addMonths, deadlines, isDay, lastDay, listed, weekday } from "../../theme/assets/skriptit/tyokalut/maaraaikalaskuri/laskenta.js";
import { caution, date, named, onDay, reasons } from "../../theme/assets/skriptit/tyokalut/maaraaikalaskuri/sanoin.js";

const cases = JSON.parse(readFileSync(new URL("maaraaikalaskuri.json", import.meta.url), "utf8"));
const data = JSON.parse(readFileSync(`${process.env.TIEDOT}/maaraaikalaskuri.json`, "utf8"));
const { rules, words } = data;
const calendar = { ...data.calendar, weekdays: words.weekdays };
const found = (rule, start) => deadlines(rules, rule, start, calendar);
const first = (rule, start) => found(rule, start)[0];

for (const { rule, start, last, before, why } of cases) {
  test(`${rule} ${start}: ${why}`, () => {
    const { result } = first(rule, start);
    assert.equal(result.last, last);
    assert.equal(result.before, before);
  });
}

test("every rule has an example", () => {
  assert.deepEqual([...new Set(cases.map(({ rule }) => rule))].sort(), rules.map(({ id }) => id).sort());
});

test("every example says why, and no example is there twice", () => {
  assert.ok(cases.length >= 80);
  assert.ok(cases.every(({ why }) => why.split(" ").length > 1));
  assert.equal(new Set(cases.map(({ rule, start }) => `${rule} ${start}`)).size, cases.length);
});

test("all that is counted from one event comes at once, the chosen first", () => {
  const ids = (rule) => found(rule, "2026-11-02").map((one) => one.rule.id);
  assert.deepEqual(ids("kiireellinen-kesto"), ["kiireellinen-kesto", "kiireellinen-jatkopaatos"]);
  assert.deepEqual(ids("kiireellinen-jatkopaatos"), ["kiireellinen-jatkopaatos", "kiireellinen-kesto"]);
  assert.deepEqual(ids("arvioinnin-valmistuminen")[0], "arvioinnin-valmistuminen");
  assert.ok(ids("arvioinnin-valmistuminen").includes("arvioinnin-aloitus"));
});

test("every day is shown: counted, passed over, uncertain", () => {
  const { result } = first("arvioinnin-aloitus", "2026-12-17");
  const shown = result.steps.map(({ day, count, why }) => [day.slice(5), count, why.join()]);
  assert.deepEqual(shown, [
    ["12-17", 0, ""], ["12-18", 1, ""], ["12-19", null, "lauantai"], ["12-20", null, "sunnuntai"], ["12-21", 2, ""], ["12-22", 3, ""], ["12-23", 4, ""],
    ["12-24", 5, "jouluaatto"], ["12-25", null, "joulupäivä"], ["12-26", null, "tapaninpäivä"], ["12-27", null, "sunnuntai"], ["12-28", 6, ""], ["12-29", 7, ""],
  ]); // prettier-ignore
});

test("the days that a last day moves over are shown with their names", () => {
  const { result } = first("valitusaika", "2029-11-22");
  assert.equal(result.full, "2029-12-22");
  assert.deepEqual(result.moves.map(({ day, why }) => [day.slice(8), why.join()]), [["23", "sunnuntai"], ["24", "jouluaatto"], ["25", "joulupäivä"], ["26", "tapaninpäivä"], ["27", ""]]);
});

test("months are counted from the start, one by one", () => {
  const { result } = first("arvioinnin-valmistuminen", "2026-01-31");
  assert.deepEqual(result.steps.map(({ day }) => day), ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]);
});

test("a working day's count stands whenever the list of days changes, an eve only in the list of closing days", () => {
  assert.deepEqual(listed("2026-06-19", calendar.notWorking, calendar), []);
  assert.deepEqual(listed("2026-06-19", calendar.closing, calendar), ["juhannusaatto"]);
  assert.deepEqual(listed("2026-12-06", calendar.closing, calendar), ["itsenäisyyspäivä"]);
  assert.deepEqual(listed("2026-11-07", calendar.closing, calendar), ["lauantai"]);
  assert.deepEqual(listed("2026-11-06", calendar.closing, calendar), []);
});

test("holidays are known for at least eight years, and what lies outside is refused", () => {
  assert.ok(Number(calendar.last.slice(0, 4)) - Number(calendar.first.slice(0, 4)) >= 7);
  assert.throws(() => first("valitusaika", addDays(calendar.last, -10)), RangeError);
  assert.throws(() => first("valitusaika", addDays(calendar.first, -1)), RangeError);
  assert.equal(first("valitusaika", calendar.first).result.start, calendar.first);
});

test("nobody is told to act before the time began", () => {
  const short = { id: "x", amount: 1, unit: "päivä", includesStart: false, follows: null, rolls: false };
  assert.equal(lastDay(short, "2026-11-06", calendar).before, "2026-11-06"); // from a Friday to a Saturday
  assert.equal(lastDay(short, "2026-11-07", calendar).before, null); // from a Saturday to a Sunday
});

test("days", () => {
  assert.equal(weekday("2026-11-02"), 0);
  assert.equal(weekday("2026-11-08"), 6);
  assert.equal(addDays("2026-12-31", 1), "2027-01-01");
  assert.equal(addDays("2028-03-01", -1), "2028-02-29");
  assert.equal(addMonths("2027-11-30", 3), "2028-02-29");
  for (const day of ["2026-11-02", "2028-02-29"]) assert.ok(isDay(day));
  for (const day of ["", "2026-02-30", "2027-02-29", "2026-13-01", "2.11.2026", "2026-11-2", "tänään"]) assert.ok(!isDay(day), day);
});

// what is said

const said = (rule, start) => {
  const { rule: one, result } = first(rule, start);
  return reasons(one, result, words);
};

test("reasons of an appeal whose last day moves on", () => {
  assert.deepEqual(said("valitusaika", "2026-11-05"), [
    "Alkupäivä on torstai 5.11.2026. Sitä ei lasketa mukaan (määräaikalaki 2\u00a0§).",
    "Jokainen päivä lasketaan, myös viikonloput ja pyhät.",
    "30. päivä on lauantai 5.12.2026.",
    "Päivä on lauantai, joten asian saa hoitaa vielä ensimmäisenä arkipäivänä sen jälkeen, maanantaina 7.12.2026 (määräaikalaki 5\u00a0§). Väliin jää myös su 6.12. itsenäisyyspäivä.",
  ]);
});

test("reasons of working days over an eve", () => {
  assert.deepEqual(said("arvioinnin-aloitus", "2026-12-17").slice(1), [
    "Näitä 5 päivää ei lasketa arkipäiviksi: la 19.12., su 20.12., pe 25.12. joulupäivä, la 26.12. tapaninpäivä ja su 27.12.",
    "Torstai 24.12.2026 on jouluaatto. Laki ei ratkaise, onko se arkipäivä. Laskuri laskee sen mukaan, jotta viimeinen päivä on varmasti ajoissa.",
    "7. arkipäivä on tiistai 29.12.2026.",
  ]);
});

test("reasons of a placement: the first day is counted, a continuation follows the first", () => {
  assert.match(said("kiireellinen-kesto", "2026-11-07")[0], /se on ensimmäinen päivä\.$/);
  assert.match(said("kiireellinen-kesto", "2026-11-07").at(-1), /^Päivä on itsenäisyyspäivä, mutta aika ei siirry/);
  assert.match(said("kiireellinen-jatkopaatos", "2026-11-02")[0], /seuraavana päivänä, keskiviikkona 2\.12\.2026\./);
});

test("a month that is too short is told", () => {
  assert.match(said("arvioinnin-valmistuminen", "2026-11-30")[1], /^Siinä kuussa ei ole 30\. päivää/);
  assert.match(said("arvioinnin-valmistuminen", "2026-11-02")[1], /^Sama päivä 3\u00a0kuukautta myöhemmin on tiistai 2\.2\.2027/);
});

test("what to do when offices are closed", () => {
  const careful = (rule, start) => caution(first(rule, start).result, words);
  assert.equal(careful("arvioinnin-valmistuminen", "2026-11-02"), "");
  assert.equal(careful("valitusaika", "2026-11-05"), "Varminta on toimia jo perjantaina 4.12.2026.");
  assert.equal(careful("kiireellinen-kesto", "2026-11-25"), "Päivä on jouluaatto, eikä tämä aika siirry. Hoida asia jo keskiviikkona 23.12.2026.");
});

test("no sentence of any example is left with a place to fill or with two stops", () => {
  for (const { rule, start } of cases) {
    for (const text of said(rule, start)) assert.match(text, /^[A-ZÄÖ0-9][^{}]*[^.]\.$/, `${rule} ${start}: ${text}`);
  }
});

test("days in Finnish", () => {
  assert.equal(date("2026-01-06"), "6.1.2026");
  assert.equal(named("2026-11-02", words), "maanantai 2.11.2026");
  assert.equal(onDay("2026-11-08", words), "sunnuntaina 8.11.2026");
});

// the calendar file; what a reader of calendars makes of it is tested in test_calendar_file.py

test("a line is cut between letters, at 75 octets, and nothing is lost", () => {
  const line = `DESCRIPTION:${"ä€😀".repeat(40)}`;
  const pieces = folded(line).split("\r\n");
  assert.ok(pieces.length > 4);
  for (const piece of pieces) assert.ok(Buffer.byteLength(piece) <= 75);
  assert.ok(pieces.slice(0, -1).every((piece) => Buffer.byteLength(piece) > 71));
  assert.equal(pieces.map((piece, place) => (place ? piece.slice(1) : piece)).join(""), line);
  assert.equal(folded("a".repeat(75)), "a".repeat(75));
  assert.equal(folded("a".repeat(76)), `${"a".repeat(75)}\r\n a`);
});

test("the same question gives the same entry", () => {
  const entry = { uid: "a", day: "2026-12-31", title: "A", note: "B", address: "", made: "2026-11-25" };
  assert.equal(calendarFile(entry), calendarFile(entry));
  assert.match(calendarFile(entry), /DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n/);
});

test("a rule that is not in the list cannot be counted", () => {
  assert.throws(() => lastDay({ id: "x", amount: 1, unit: "tunti" }, "2026-11-02", calendar), TypeError);
});
