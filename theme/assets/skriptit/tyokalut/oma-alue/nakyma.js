// The chooser of counties: takes the place of the link to the list, and shows the number or the page at once.
import { element } from "../osat.js";
import { KEY, answer, host, remember, remembered } from "./laskenta.js";

const stores = () => [sessionStorage, localStorage];

export function start(_, { counties, emergency, words }) {
  const show = (id) => places.forEach((place) => place.show(id));
  const places = [...document.querySelectorAll("[data-oma-alue]")].map(chooser);
  show(remembered(stores()));

  function chooser(place, at) {
    const name = `oma-alue-${at}`;
    const icon = place.querySelector("svg");
    const select = element("select", { id: name, autocomplete: "off" }, element("option", { value: "" }, `${words.choose}…`));
    for (const county of counties) select.append(element("option", { value: county.id }, county.name));
    const told = element("span", { class: "oma-alue__vastaus", role: "status" });
    const box = element("input", { type: "checkbox", id: `${name}-muista` });
    const keep = element("span", { class: "oma-alue__muista" }, box, element("label", { for: `${name}-muista` }, words.keep));
    box.checked = localStorage.getItem(KEY) !== null;
    place.replaceChildren(element("label", { for: name }, words.service), select, told, keep);
    for (const field of [select, box]) {
      field.addEventListener("change", () => {
        remember(select.value, box.checked, stores());
        show(select.value);
      });
    }
    return {
      show(id) {
        const county = counties.find((row) => row.id === id);
        select.value = county?.id ?? "";
        keep.hidden = !county;
        told.replaceChildren(...(county ? [button(county, icon), below(county)] : []));
      },
    };
  }

  function button(county, icon) {
    const { dials, text, address } = answer(county);
    const name = element("span", { class: "soita__nimi" }, dials ? words.call : words.look);
    const number = element("span", { class: "soita__numero" }, text);
    const link = element("a", { class: dials ? "soita puhelin" : "soita soita--linkki", href: address }, icon.cloneNode(true), element("span", { class: "soita__teksti" }, name, " ", number));
    if (!dials) link.rel = "noreferrer";
    return link;
  }

  function below(county) {
    const service = element("span", county.language ? { lang: county.language } : {}, county.service);
    const hours = county.hours ? `. ${county.hours}` : "";
    const urgent = element("a", { href: `tel:${emergency}` }, emergency);
    const line = element("span", { class: "auki" }, service, `${hours}. ${words.help} `, urgent, ".");
    if (county.number && county.page) line.append(" ", element("a", { href: county.page, rel: "noreferrer" }, host(county.page)));
    return line;
  }
}
