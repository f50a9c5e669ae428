// In place of the theme's haku/yhteys.js: a page on a disk may not start workers or fetch data, so the questions are answered on the page,
// and each file of the index is a script beside, which leaves its content in the element that loads it.
import { serve } from "./vastaaja.js";

const folder = new URL(`${document.getElementById("__haku").dataset.juuri}haku/`, document.baseURI);

function load(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(`${name}.js`, folder);
    script.addEventListener("load", () => resolve(script.sisalto));
    script.addEventListener("error", () => reject(new Error(script.src)));
    document.head.append(script);
  });
}

export function connect() {
  const { port1: outside, port2: inside } = new MessageChannel();
  serve(inside, load);
  inside.start();
  outside.start();
  return outside;
}
