// Light or dark: follows the system until the reader chooses; only a choice is stored.
const button = document.querySelector("[data-vaihda-teema]");
const sheet = document.getElementById("__tumma");
const system = matchMedia("(prefers-color-scheme: dark)");
const root = document.documentElement;

const isDark = () => (root.dataset.teema ? root.dataset.teema === "tumma" : system.matches);
const show = () => button.setAttribute("aria-pressed", String(isDark()));

button.addEventListener("click", () => {
  const choice = isDark() ? "vaalea" : "tumma";
  root.dataset.teema = choice;
  sheet.media = choice === "tumma" ? "screen" : "not all";
  try {
    localStorage.setItem("teema", choice);
  } catch {
    // storage is blocked: the choice lasts for this page
  }
  show();
});
system.addEventListener("change", show);
show();
