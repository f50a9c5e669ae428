// One's own path: a role and what has been done become what to do next; the link keeps both.
import { button, element, fill, printResult } from "../osat.js";
import { link, linked, progress } from "./laskenta.js";

export function start(place, data) {
  const { trainings, paths, roles, hours, words } = data;
  const { rooli } = place.querySelector("form").elements;
  const [list, state, result] = ["kaydyt", "tila", "tulos"].map((name) => place.querySelector(`[data-${name}]`));
  const number = (value) => value.toLocaleString("fi", { maximumFractionDigits: 1 });
  const count = (value, [one, many]) => `${number(value)} ${value === 1 ? one : many}`;
  const pathOf = (role) => paths[roles.find(({ id }) => id === role).path];
  const chosen = () => new Set([...list.querySelectorAll("input:checked")].map((box) => box.value));
  const name = ({ id }) => element("a", { href: trainings[id].address }, trainings[id].name);
  const length = ({ id }) => (trainings[id].duration ? ` (${trainings[id].duration})` : "");

  // The trainings of a role's path to tick; those of the link are ticked.
  function boxes(role, done) {
    const ids = role ? pathOf(role).flatMap((stage) => stage.trainings.map(([id]) => id)) : [];
    const rows = ids.map((id) => {
      const box = element("input", { type: "checkbox", value: id });
      box.checked = done.has(id);
      return element("label", { class: "laskuri__rasti" }, box, element("span", {}, trainings[id].name));
    });
    list.replaceChildren(...(rows.length ? [element("legend", {}, words.done), ...rows] : []));
    list.hidden = !rows.length;
  }

  function show() {
    result.replaceChildren();
    state.textContent = "";
    if (!rooli.value) return;
    const { next, meanwhile, stages, left } = progress(pathOf(rooli.value), trainings, chosen(), hours);
    state.replaceChildren(...(next ? [`${words.next} `, element("strong", {}, name(next), length(next)), "."] : [words.ready]));
    if (meanwhile.length) result.append(element("p", {}, `${words.meanwhile} `, ...meanwhile.flatMap((one, at) => [at ? ", " : "", name(one), length(one)]), "."));
    const sums = Object.entries(left).filter(([, { count: rows }]) => rows).map(([need, { count: rows, hours: total, unknown }]) => `${words.needs[need]}: ${count(rows, words.training)}, ${fill(words.hours, { hours: number(total) })}${unknown ? ` ${words.unknown}` : ""}`); // prettier-ignore
    if (sums.length) result.append(element("p", {}, words.left), element("ul", {}, ...sums.map((text) => element("li", {}, text))));
    result.append(element("details", { open: "" }, element("summary", {}, words.path), element("ol", {}, ...stages.map(stageItem))), element("p", { class: "tyokalun-napit" }, button(words.print, printResult)));
  }

  function stageItem({ name: title, timing, trainings: rows, other }) {
    const items = rows.map((row) => element("li", {}, row.done ? `✓ ${words.taken}: ` : "", name(row), length(row), row.done ? "" : ` – ${row.next ? words.now : row.need}`));
    return element("li", {}, element("strong", {}, title), `. ${timing}.`, element("ul", {}, ...items, ...other.map((text) => element("li", {}, text))));
  }

  function follow() {
    const { role, done } = linked(location.hash, data);
    if (location.hash && !role) return; // a link to a heading of the page
    rooli.value = role;
    boxes(role, done);
    show();
  }
  const keep = () => history.replaceState(null, "", location.pathname + location.search + link(rooli.value, chosen()));
  rooli.addEventListener("change", () => {
    boxes(rooli.value, chosen());
    keep();
    show();
  });
  list.addEventListener("change", () => {
    keep();
    show();
  });
  addEventListener("hashchange", follow);
  follow();
}
