// What an answer needs is asked for all at once when the search is opened, not a file at a time as each module names the next: on a slow line every
// step costs its way there and back. The names are those of this folder's modules; tests/js/test_modules.py knows if one is missing.
const MODULES = ["dialogi", "katkelmat", "korttikuva", "luettelo", "osoite", "rajaus", "rivit", "yhteys", "tyolainen", "vastaaja", "hakija", "kieli", "tulokset", "apua", "kysymys", "sanakirja", "pisteytys", "tulkinta", "kortti", "kuulo", "sanat", "kirjoitusvirhe", "puhe", "katkelma"];
let asked = false;

// `root`: the address of the site.
export function hurry(root) {
  if (asked || !location.protocol.startsWith("http")) return; // a copy on a disk has everything at hand
  asked = true;
  fetch(new URL("haku/ydin.json", root)).catch(() => {}); // whoever needs it is told
  for (const name of MODULES) preload(new URL(`assets/skriptit/haku/${name}.js`, root));
}

function preload({ href }) {
  document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
}
