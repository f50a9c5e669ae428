// Leaving fast: the page is emptied at once and its place in the history goes to the weather page. On a family page three presses of Esc leave too.
const WITHIN_MS = 1500;
let presses = [];

function leave(event) {
  event?.preventDefault();
  document.body.hidden = true;
  document.title = " ";
  location.replace(document.querySelector("[data-poistu]").href);
}

document.querySelectorAll("[data-poistu]").forEach((link) => link.addEventListener("click", leave));
if (document.body.matches(".perhesivu")) {
  addEventListener("keydown", ({ key, repeat }) => {
    if (key !== "Escape" || repeat) return;
    const now = performance.now();
    presses = [...presses.filter((time) => now - time < WITHIN_MS), now];
    if (presses.length >= 3) leave();
  }, true);
}
