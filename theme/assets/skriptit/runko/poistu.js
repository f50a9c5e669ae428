// Leaving fast: the page is emptied at once and its place in the history goes to the weather page. On a family page three presses of Esc leave too.
// Back does not return: this tab remembers that it was left, until somebody comes to the site again on purpose.
const WITHIN_MS = 1500;
const LEFT = "poistuttu";
let presses = [];

function remembered(change) {
  try {
    return change(sessionStorage);
  } catch {
    return null; // storage is blocked: Back returns to the page before
  }
}

function leave(event) {
  event?.preventDefault();
  document.documentElement.hidden = true;
  document.title = " ";
  remembered((storage) => {
    storage.clear(); // what was chosen on this visit goes too
    storage.setItem(LEFT, "1");
  });
  location.replace(document.querySelector("[data-poistu]").href);
}

function returned(back) {
  if (!remembered((storage) => storage.getItem(LEFT))) return;
  if (back) leave();
  else remembered((storage) => storage.removeItem(LEFT));
}

returned(performance.getEntriesByType("navigation")[0]?.type === "back_forward");
addEventListener("pageshow", ({ persisted }) => persisted && returned(true));
document.querySelectorAll("[data-poistu]").forEach((link) => link.addEventListener("click", leave));
if (document.body.matches(".perhesivu")) {
  addEventListener("keydown", ({ key, repeat }) => {
    if (key !== "Escape" || repeat) return;
    const now = performance.now();
    presses = [...presses.filter((time) => now - time < WITHIN_MS), now];
    if (presses.length >= 3) leave();
  }, true);
}
