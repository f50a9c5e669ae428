// The search dialog: opens, closes and gives the focus back. What answers in it is fetched when it is opened for the first time.
const dialog = document.getElementById("__haku");
const toggle = document.getElementById("__search");
const field = dialog.querySelector("[type=search]");
const status = dialog.querySelector("[role=status]");
let engine;

function open() {
  if (dialog.open) return;
  document.querySelectorAll("[popover]:popover-open").forEach((popover) => popover.hidePopover());
  dialog.showModal();
  if (!toggle.checked) toggle.click();
  field.focus();
  field.select();
  engine ??= start();
}

async function start() {
  status.textContent = status.dataset.alku;
  try {
    await (await import("./hakukone.js")).start(dialog);
  } catch {
    status.textContent = status.dataset.virhe;
    engine = undefined;
  }
}

if (dialog.showModal) {
  document.querySelectorAll("[data-avaa-haku]").forEach((button) => button.addEventListener("click", open));
  dialog.querySelector("[data-sulje-haku]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener("close", () => toggle.checked && toggle.click());
  // one press closes, also from a field with words in it
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
  });
  // Material's bundle closes the search through this checkbox
  toggle.addEventListener("change", () => (toggle.checked ? open() : dialog.close()));
  field.form.addEventListener("submit", (event) => event.preventDefault());
  if (new URLSearchParams(location.search).has("q")) open();
}
