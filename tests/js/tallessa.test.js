// Pages kept on the device: portions, addresses and what is taken away.
import assert from "node:assert/strict";
import { test } from "node:test";
import { leftOver, megabytes, plain, portions } from "../../theme/assets/skriptit/tyokalut/tallessa/laskenta.js";
import { answer } from "../../theme/assets/skriptit/tyokalut/tallessa/vastaus.js";

test("every address is in one portion, in order", () => {
  assert.deepEqual(portions(["a", "b", "c", "d", "e"], 2), [["a", "b"], ["c", "d"], ["e"]]);
  assert.deepEqual(portions([]), []);
  assert.equal(portions(Array(17).fill("a")).flat().length, 17);
});

test("a page is one page whatever its scripts read from the address", () => {
  assert.equal(plain("https://a.example/laki/x/?q=lapsi#kohta"), "https://a.example/laki/x/");
});

test("what is no longer on the list is left over", () => {
  assert.deepEqual(leftOver(["a", "b"], ["b", "c"]), ["a"]);
  assert.deepEqual(leftOver([], ["a"]), []);
});

test("a size is said with a comma and is never nothing", () => {
  assert.equal(megabytes(6_540_000), "6,5");
  assert.equal(megabytes(12), "0,1");
});

// A store of pages as a browser has it: by address, nothing made by looking.
function store(kept) {
  const pages = new Map(Object.entries(kept));
  const cache = { put: async (address, fresh) => pages.set(address, await fresh.text()) };
  const match = async (address) => (pages.has(address) ? new Response(pages.get(address)) : undefined);
  return { pages, caches: { match, open: async () => cache } };
}

const PAGE = "https://a.example/laki/";
const asked = (url) => ({ url });
const online = (text, status = 200) => async () => new Response(text, { status });
const offline = async () => {
  throw new TypeError("no network");
};

test("the network answers first, and its answer takes the place of the kept one", async () => {
  const { pages, caches } = store({ [PAGE]: "vanha" });
  assert.equal(await (await answer(asked(`${PAGE}?q=x`), online("uusi"), caches)).text(), "uusi");
  assert.deepEqual([...pages], [[PAGE, "uusi"]]);
});

test("nothing more is kept than was asked for, and no fault of a server", async () => {
  const { pages, caches } = store({ [PAGE]: "vanha" });
  await answer(asked("https://a.example/laki/muu/"), online("muu"), caches);
  await answer(asked(PAGE), online("rikki", 500), caches);
  assert.deepEqual([...pages], [[PAGE, "vanha"]]);
});

test("without a network the kept page answers, and others say that there is none", async () => {
  const { caches } = store({ [PAGE]: "vanha" });
  assert.equal(await (await answer(asked(`${PAGE}#kohta`), offline, caches)).text(), "vanha");
  assert.equal((await answer(asked("https://a.example/muu/"), offline, caches)).type, "error");
});
