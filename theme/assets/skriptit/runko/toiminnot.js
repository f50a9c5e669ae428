// What a reader does with a page as a whole: prints it, copies its lasting address.
const told = document.querySelector("[data-kopioitu]");

for (const button of document.querySelectorAll("[data-tulosta]")) button.addEventListener("click", () => print());
for (const button of document.querySelectorAll("[data-kopioi]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.kopioi);
    told.textContent = told.dataset.kopioitu;
  });
}
