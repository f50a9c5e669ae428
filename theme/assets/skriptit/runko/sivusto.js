// The only script a page asks for: the shell's modules, and the others only where the page has something for them.
import "./teema.js";
import "./valikko.js";
import "../haku/avaaja.js";

const WHERE = {
  "[data-poistu]": "./poistu.js",
  "table, pre": "./vieritys.js",
  "table[data-lajiteltava]": "./taulukko.js",
  details: "./avattavat.js",
  "[data-tyokalu]": "../tyokalut/luettelo.js",
};

for (const [selector, module] of Object.entries(WHERE)) {
  if (document.querySelector(selector)) import(module);
}
