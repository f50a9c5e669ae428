// Rows in groups (data-suodata="label", each group data-ryhma="name"): a filter, a list of the groups, and groups without hits hidden.
import { filter } from "./suodatin.js";
import { teksti } from "./tekstit.js";

function chooser(groups, name, id) {
  const box = document.createElement("span");
  const label = document.createElement("label");
  const list = document.createElement("select");
  box.className = "suodatin__valinta";
  list.id = `${id}-ryhma`;
  label.htmlFor = list.id;
  label.textContent = name;
  list.append(new Option(teksti("suodatin.kaikki"), ""), ...groups.map((group) => new Option(group.dataset.ryhma, group.dataset.ryhma)));
  box.append(label, list);
  return { box, list, fits: (row) => !list.value || row.closest("[data-ryhma]").dataset.ryhma === list.value };
}

for (const area of document.querySelectorAll("[data-suodata]")) {
  const groups = [...area.querySelectorAll("[data-ryhma]")];
  const rows = groups.flatMap((group) => [...group.querySelectorAll("[data-rivi]")]);
  let chosen;
  filter(area, area.dataset.suodata, rows, (id) => [(chosen = chooser(groups, area.dataset.ryhmat, id))], (words) => {
    for (const group of groups) {
      group.hidden = !group.querySelector("[data-rivi]:not([hidden])");
      if (group.matches("details")) group.open = Boolean(words.length || chosen.list.value) && !group.hidden;
    }
  });
}
