// Keys of Material's bundle (it listens on window): no single-key shortcuts on the page, and in the search only arrows and typing.
const toggle = document.getElementById("__search");
const TYPING = "input, textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  const typing = target.matches?.(TYPING);
  const arrow = key === "ArrowUp" || key === "ArrowDown";
  const forBundle = toggle.checked ? arrow || (typing && key !== "Tab" && key !== "Escape") : typing || key.length > 1;
  if (!forBundle) event.stopPropagation();
});
