// A permanent link keeps what follows it: m/<id>/#vaihe-paatos leads to that step. Without scripts the page leads to the beginning.
if (location.hash || location.search) {
  location.replace(document.querySelector("main a").href + location.search + location.hash);
}
