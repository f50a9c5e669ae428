// The menu of small screens is a native popover; here it gets its state, its first focus and a way to close by leaving it.
const menu = document.getElementById("sivuston-valikko");
const button = document.querySelector("[data-valikko]");
const wide = matchMedia("(min-width: 68rem)");

if (menu.showPopover) {
  const isOpen = () => menu.matches(":popover-open");

  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", menu.id);

  menu.addEventListener("toggle", () => {
    button.setAttribute("aria-expanded", String(isOpen()));
    if (isOpen()) (menu.querySelector("[aria-current]") ?? menu.querySelector("a")).focus();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget) && isOpen()) menu.hidePopover();
  });
  wide.addEventListener("change", () => isOpen() && menu.hidePopover());
}
