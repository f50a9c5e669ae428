// Loads Material's bundle, which answers inside the search dialog, and mends what it writes there.
import "./nappaimet.js";

function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
}

// Results are links of their own: reachable with Tab; headings and tags inside them are plain text.
function mend(results) {
  results.querySelectorAll("[tabindex]").forEach((el) => el.removeAttribute("tabindex"));
  results.querySelectorAll("h1, h2, nav").forEach((el) => el.setAttribute("role", "presentation"));
}

let watched = false;
function watch(dialog) {
  if (watched) return;
  watched = true;
  const field = dialog.querySelector("[type=search]");
  const results = dialog.querySelector("ol");
  // the bundle listens to keys only; pasted, spoken and cleared words count too
  field.addEventListener("input", () => field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true })));
  new MutationObserver(() => mend(results)).observe(results, { childList: true });
}

export async function start(dialog) {
  watch(dialog);
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
