// Loads Material's bundle, which answers inside the search dialog.
import "./nappaimet.js";
import { watch } from "./hakuvastaus.js";

function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
}

let prepared = false;
function prepare(dialog) {
  if (prepared) return;
  prepared = true;
  const field = dialog.querySelector("[type=search]");
  // the bundle listens to keys only; pasted, spoken and cleared words count too
  field.addEventListener("input", () => field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true })));
  watch(dialog);
}

export async function start(dialog) {
  prepare(dialog);
  // The bundle closes the search when the address has a #fragment; it reads the address only while it starts.
  const address = location.href;
  if (location.hash) history.replaceState(history.state, "", address.split("#")[0]);
  try {
    await load(dialog.dataset.ohjelma);
  } finally {
    if (address.includes("#")) history.replaceState(history.state, "", address);
  }
  if (dialog.hidden) {
    dialog.hidden = false;
    throw new Error("Haku ei käynnistynyt.");
  }
}
