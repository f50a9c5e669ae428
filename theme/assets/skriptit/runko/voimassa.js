// The field for the code of a paper: leads to its answer, or says at once that no paper of ours has it.
const form = document.querySelector("[data-koodit]");
const unknown = document.querySelector("[data-tuntematon]");
form.hidden = false;
document.querySelector("[data-ilman-js]").hidden = true;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const code = form.elements.koodi.value.replace(/[^0-9a-z]/gi, "").toLowerCase();
  const known = form.dataset.koodit.split(" ").includes(code);
  unknown.hidden = known;
  if (known) location.assign(`${code}/${location.protocol === "file:" ? "index.html" : ""}`);
});
