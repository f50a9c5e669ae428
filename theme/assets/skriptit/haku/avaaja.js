// Opens and closes the search dialog; what answers in it is fetched when it is opened for the first time.
import { teksti } from "../runko/tekstit.js";

const dialog = document.getElementById("__haku");
const field = dialog.querySelector("[data-haku-kysymys]");

async function open() {
  if (dialog.open) return;
  document.querySelectorAll("[popover]:popover-open").forEach((popover) => popover.hidePopover());
  dialog.showModal();
  field.focus();
  field.select();
  try {
    (await import("./dialogi.js")).ask();
  } catch {
    dialog.querySelector("[data-haku-tila]").textContent = teksti("haku.virhe");
  }
}

if (dialog.showModal) {
  document.querySelectorAll("[data-avaa-haku]").forEach((button) => button.addEventListener("click", open));
  dialog.querySelector("[data-sulje-haku]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  // one press closes, also from a field with words in it
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked !== null) {
    field.value = asked;
    open();
  }
}
