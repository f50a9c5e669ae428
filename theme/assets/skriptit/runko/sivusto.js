// The only script a page asks for: the shell's modules, and the others only where the page has something for them.
import "./teema.js";
import "./valikko.js";
import "../haku/avaaja.js";

const WHERE = {
  "[data-poistu]": () => import("./poistu.js"),
  "table, pre": () => import("./vieritys.js"),
  "table[data-lajiteltava]": () => import("./taulukko.js"),
  "[data-suodata]": () => import("./ryhmat.js"),
  "[data-tulosta], [data-kopioi]": () => import("./toiminnot.js"),
  "[data-tarkistettava]": () => import("./tuoreus.js").then(({ day, tell }) => tell(document.querySelectorAll("[data-tarkistettava]"), day(new Date()))),
  "[data-kuuntele]": () => import("./kuuntele.js"),
  details: () => import("./avattavat.js"),
  "[data-tyokalu]": () => import("../tyokalut/luettelo.js"),
};

for (const [selector, start] of Object.entries(WHERE)) {
  if (document.querySelector(selector)) start();
}
