// One's own path: the link, what comes next, and hours counted by hand.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { link, linked, progress } from "../../theme/assets/skriptit/tyokalut/oma-polku/laskenta.js";

const data = JSON.parse(readFileSync(`${process.env.TIEDOT}/oma-polku.json`, "utf8"));
const now = (path, ...done) => progress(data.paths[path], data.trainings, new Set(done), data.hours);

test("a link keeps the role and what has been done, and leaves out what the site does not know", () => {
  assert.equal(link("koordinaattori", new Set(["peruskoulutus", "videosarja"])), "#rooli=koordinaattori&kayty=peruskoulutus,videosarja");
  assert.equal(link("", new Set(["peruskoulutus"])), "");
  assert.deepEqual(linked("#rooli=koordinaattori&kayty=peruskoulutus,poissa", data), { role: "koordinaattori", done: new Set(["peruskoulutus"]) });
  assert.deepEqual(linked("#rooli=siivooja", data), { role: "", done: new Set() });
  assert.deepEqual(linked("", data), { role: "", done: new Set() });
});

// The coordinator: videosarja 10 h recommended; peruskoulutus 6 × 6 h, tuki 4 × 2 h and roolikoulutus 6 h required.
test("a coordinator who begins takes the basic training next, and may watch the videos before it", () => {
  const { next, meanwhile, left } = now("koordinaattori");
  assert.deepEqual([next.id, meanwhile.map(({ id }) => id)], ["peruskoulutus", ["videosarja"]]);
  assert.deepEqual(left.pakollinen, { count: 3, hours: 36 + 8 + 6, unknown: 0 });
});

test("what requires the next training is not offered beside it", () => {
  const { next, meanwhile } = now("kouluttaja"); // tuki is recommended on the same stage, after peruskoulutus
  assert.deepEqual([next.id, meanwhile], ["peruskoulutus", []]);
  assert.deepEqual(now("kouluttaja", "peruskoulutus").next.id, "kouluttajakoulutus");
});

test("what has been done is not asked again, and the next comes after what it requires", () => {
  const { next, left, stages } = now("koordinaattori", "peruskoulutus", "kayttoonoton-tuki");
  assert.equal(next.id, "koordinaattorin-roolikoulutus");
  assert.deepEqual(left.pakollinen, { count: 1, hours: 6, unknown: 0 });
  assert.deepEqual(stages[1].trainings.map(({ id, done }) => [id, done]), [["peruskoulutus", true], ["kayttoonoton-tuki", true]]); // prettier-ignore
});

test("when what is required is done, the recommended comes next; when all is done, nothing", () => {
  assert.equal(now("johto", "systeeminen-johtaminen").next.id, "johdon-tilaisuus");
  const all = now("johto", ...data.paths.johto.flatMap((stage) => stage.trainings.map(([id]) => id)));
  assert.deepEqual([all.next, all.meanwhile, all.left.valinnainen.count], [null, [], 0]);
});

test("a training whose length nobody has told is counted as unknown, not as nothing", () => {
  assert.equal(now("kouluttaja", "peruskoulutus").left.pakollinen.unknown, 1);
});

test("every role can walk its path to the end, one training at a time", () => {
  for (const { path } of data.roles) {
    const done = [];
    for (let step = now(path); step.next; step = now(path, ...done)) {
      assert.ok(data.trainings[step.next.id].requires.every((first) => done.includes(first)), `${path}: ${step.next.id}`);
      done.push(step.next.id);
      assert.ok(done.length < 20);
    }
    assert.equal(now(path, ...done).stages.flatMap((stage) => stage.trainings).every((row) => row.done), true);
  }
});
