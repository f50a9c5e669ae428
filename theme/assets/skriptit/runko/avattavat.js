// Folded parts: the contents list stands open on a wide screen, everything opens for printing and for an address inside it.
const contents = document.querySelector("[data-sisallys]");
const wide = matchMedia("(min-width: 76rem)");

if (contents) {
  const follow = () => { contents.open = getComputedStyle(contents).position === "sticky"; };
  wide.addEventListener("change", follow);
  follow();
}

let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open])")];
  opened.forEach((part) => { part.open = true; });
});
addEventListener("afterprint", () => opened.forEach((part) => { part.open = false; }));

function reveal() {
  const part = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("details");
  if (part) part.open = true;
}
addEventListener("hashchange", reveal);
reveal();
