// The search dialog. Material's bundle answers inside it and is fetched only when the search is opened for the first time.
import { teksti } from "./tekstit.js";
import "./nappaimet.js";

const dialog = document.getElementById("haku");
const toggle = document.getElementById("__search");
const field = dialog.querySelector("[type=search]");
const status = dialog.querySelector("[role=status]");
const results = dialog.querySelector("ol");
let bundle;

function load() {
  // The bundle closes the search when the address has a #fragment; it reads the address only while it starts.
  const address = location.href;
  if (location.hash) history.replaceState(history.state, "", address.split("#")[0]);
  status.textContent = teksti("haku.valmistelu");
  bundle = document.createElement("script");
  bundle.src = dialog.dataset.ohjelma;
  const ready = (ok) => {
    if (address.includes("#")) history.replaceState(history.state, "", address);
    if (ok && !dialog.hidden) return;
    dialog.hidden = false;
    bundle = ok ? bundle : undefined;
    status.textContent = teksti("haku.virhe");
  };
  bundle.addEventListener("load", () => ready(true));
  bundle.addEventListener("error", () => ready(false));
  document.head.append(bundle);
}

function open() {
  if (dialog.open) return;
  document.querySelectorAll("[popover]:popover-open").forEach((popover) => popover.hidePopover());
  dialog.showModal();
  if (!toggle.checked) toggle.click();
  field.focus();
  field.select();
  if (!bundle) load();
}

// Results are links of their own: reachable with Tab, headings and tags inside them are plain text.
function repair() {
  results.querySelectorAll("[tabindex]").forEach((el) => el.removeAttribute("tabindex"));
  results.querySelectorAll("h1, h2, nav").forEach((el) => el.setAttribute("role", "presentation"));
}

if (dialog.showModal) {
  document.querySelectorAll("[data-avaa-haku]").forEach((button) => button.addEventListener("click", open));
  dialog.querySelector("[data-sulje-haku]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener("close", () => toggle.checked && toggle.click());
  toggle.addEventListener("change", () => (toggle.checked ? open() : dialog.close()));
  field.form.addEventListener("submit", (event) => event.preventDefault());
  // the bundle listens to keys only; pasted, spoken and cleared words count too
  field.addEventListener("input", () => field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true })));
  new MutationObserver(repair).observe(results, { childList: true });
  if (new URLSearchParams(location.search).has("q")) open();
}
