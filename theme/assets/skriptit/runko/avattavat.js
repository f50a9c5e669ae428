// Folded parts: the contents list stands open on a wide screen, everything opens for printing and for an address inside it.
const contents = document.querySelector("[data-sisallys]");
const wide = matchMedia("(min-width: 76rem)");

if (contents) {
  const follow = () => { contents.open = getComputedStyle(contents.parentElement).position === "sticky"; };
  wide.addEventListener("change", follow);
  follow();
}

let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open])")];
  opened.forEach((part) => { part.open = true; });
});
addEventListener("afterprint", () => opened.forEach((part) => { part.open = false; }));

function place() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return ""; // somebody cut the address in the middle of a letter
  }
}

function reveal() {
  const part = document.getElementById(place())?.closest("details");
  if (part) part.open = true;
}
addEventListener("hashchange", reveal);
reveal();
