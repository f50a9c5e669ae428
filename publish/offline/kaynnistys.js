// A page opened from a disk may load scripts but no modules, workers or data. The three are made here of what scripts can bring.
const here = document.currentScript.src;

// Modules: the texts above get the addresses they have on the published site; an import map leads those addresses to the texts.
const address = (name, from = here) => new URL(name, from).href;
const imports = Object.fromEntries(
  Object.entries(moduulit).map(([name, text]) => {
    const own = text.replace(/"(\.\.?\/[^"]+\.js)"/g, (_, other) => `"${address(other, address(name))}"`);
    return [address(name), `data:text/javascript,${encodeURIComponent(own)}`];
  }),
);
document.currentScript.before(Object.assign(document.createElement("script"), { type: "importmap", textContent: JSON.stringify({ imports }) }));

// Files of the index: each is a script beside, which leaves its content in the element that loads it.
function read({ href }) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = href.replace(/json$/, "js");
    script.addEventListener("load", () => resolve({ ok: true, json: () => script.sisalto }));
    script.addEventListener("error", () => reject(new Error(script.src)));
    document.head.append(script);
  });
}

// The search worker works on the page: a message channel speaks as a worker does.
window.Worker = class {
  constructor(place) {
    const { port1: outside, port2: inside } = new MessageChannel();
    tyolainen(Object.assign(inside, { location: address(place, document.baseURI) }), read);
    inside.start();
    outside.start();
    return outside;
  }
};

import(address("runko/sivusto.js"));
