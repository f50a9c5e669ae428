// The card above the hits: its value large, what it is of with a link to its row, and how sure it is.
import { made } from "./luettelo.js";

// Fill the place of the card, or hide it; `root` is the address of the site's root.
export function card(place, shown, root) {
  place.hidden = !shown;
  if (!shown) return place.replaceChildren();
  place.dataset.tieto = shown.tieto;
  place.lang = shown.language;
  const link = made("a", "haku__nimi", shown.otsikko);
  link.href = new URL(shown.osoite, root);
  place.replaceChildren(
    made("p", "haku__kortin-aihe", link),
    made("p", "haku__arvo", value(shown)),
    ...(shown.selitys ? [made("p", "", shown.selitys)] : []),
    ...shown.rivit.map(([label, text]) => made("p", "", ...(label ? [made("strong", "", `${label}: `)] : []), text)),
    made("p", "haku__lahde", [shown.laki, shown.tarkistettu].filter(Boolean).join(" · ")),
    ...(shown.epavarma ? [made("p", "haku__epavarma", shown.epavarma)] : []),
  );
}

function value({ arvo, soita }) {
  if (!soita) return arvo;
  const call = made("a", "", arvo);
  call.href = soita;
  return call;
}
