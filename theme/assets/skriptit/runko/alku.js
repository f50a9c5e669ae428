// No module: it runs before anything is drawn. The chosen colours, and a page that was left fast is not seen even for a moment when Back is pressed.
(function (root) {
  var theme = null;
  root.className = "js";
  try {
    theme = localStorage.getItem("teema");
    root.hidden = sessionStorage.getItem("poistuttu") && performance.getEntriesByType("navigation")[0].type === "back_forward";
  } catch (error) {
    // storage is blocked: the system's colours
  }
  if (theme) {
    root.dataset.teema = theme;
    document.getElementById("__tumma").media = theme === "tumma" ? "screen" : "not all";
  }
})(document.documentElement);
