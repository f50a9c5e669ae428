// A page opened from a disk may load scripts but no modules: the texts above get the addresses they have on the published site,
// and an import map leads those addresses to the texts.
const here = document.currentScript.src;
const address = (name, from = here) => new URL(name, from).href;
const imports = Object.fromEntries(
  Object.entries(moduulit).map(([name, text]) => {
    const own = text.replace(/"(\.\.?\/[^"]+\.js)"/g, (_, other) => `"${address(other, address(name))}"`);
    return [address(name), `data:text/javascript,${encodeURIComponent(own)}`];
  }),
);
document.currentScript.before(Object.assign(document.createElement("script"), { type: "importmap", textContent: JSON.stringify({ imports }) }));

import(address("runko/sivusto.js"));
