// The chooser of counties: takes the place of the link to the list, and shows the number or the page at once.
import { element } from "../osat.js";
import { KEY, answer, passing, remember, remembered } from "./laskenta.js";

function allowed() {
  try {
    return [sessionStorage, localStorage];
  } catch {
    return [passing(), passing()];
  }
}

export function start(tool, { counties, emergency, words }) {
  const stores = allowed();
  const icon = (name) => tool.querySelector(`[data-kuvake=${name}] svg`).cloneNode(true);
  const places = [...document.querySelectorAll("[data-oma-alue]")].map(chooser);
  const show = (id) => {
    places.forEach((place) => place(id));
    for (const part of document.querySelectorAll("details[data-alue]")) {
      part.open = part.dataset.alue === id;
      if (part.open) part.parentNode.prepend(part); // the reader's own comes first
    }
  };
  show(remembered(stores));

  // Builds one chooser; gives the function that shows a county in it.
  function chooser(place, at) {
    const name = `oma-alue-${at}`;
    const select = element("select", { id: name, autocomplete: "off" }, element("option", { value: "" }, `${words.choose}…`));
    for (const county of counties) select.append(element("option", { value: county.id }, county.name));
    const told = element("span", { class: "oma-alue__vastaus", role: "status" });
    const box = element("input", { type: "checkbox", id: `${name}-muista` });
    const keep = element("span", { class: "oma-alue__muista" }, box, element("label", { for: `${name}-muista` }, words.keep));
    const label = element("label", { for: name }, words.service);
    box.checked = stores[1].getItem(KEY) !== null;
    place.replaceChildren(label, select, told, keep);
    for (const field of [select, box]) {
      field.addEventListener("change", () => {
        remember(select.value, box.checked, stores);
        show(select.value);
      });
    }
    return (id) => {
      const county = counties.find((row) => row.id === id);
      select.value = county?.id ?? "";
      label.classList.toggle("vain-luku", Boolean(county));
      keep.hidden = !county;
      told.replaceChildren(...(county ? [button(county), below(county)] : []));
    };
  }

  function button(county) {
    const { dials, text, address } = answer(county);
    const name = element("span", { class: "soita__nimi" }, dials ? words.call : words.look);
    const told = element("span", { class: "soita__teksti" }, name, " ", element("span", { class: "soita__numero" }, text));
    const link = element("a", { class: dials ? "soita puhelin" : "soita soita--linkki", href: address }, icon(dials ? "soita" : "linkki"), told);
    if (!dials) link.rel = "noreferrer";
    return link;
  }

  function below({ hours }) {
    const urgent = element("a", { href: `tel:${emergency}` }, emergency);
    return element("span", { class: "auki" }, hours ? `${hours}. ` : "", `${words.help} `, urgent, ".");
  }
}
