// The builder of orientation: a packet, weeks and what one knows already become a checklist; the link keeps it.
import { button, element, fill, printResult, save } from "../osat.js";
import { asText, clock, link, linked, plan, weekName } from "./laskenta.js";

export function start(place, { packets, words }) {
  const form = place.querySelector("form");
  const { paketti, viikot, sijainen } = form.elements;
  const [known, state, result] = ["osaan", "tila", "tulos"].map((name) => place.querySelector(`[data-${name}]`));
  let now = linked(location.hash, packets);

  const tick = (task, checked, act) => {
    const box = element("input", { type: "checkbox", value: task.id });
    box.checked = checked;
    box.addEventListener("change", () => act(box.checked));
    return box;
  };
  const toggled = (ids, id, on) => (on ? [...ids, id] : ids.filter((other) => other !== id));
  // Changes the state; the list that was changed stays as it is, so that focus does not move.
  function change(more, redraw) {
    now = { ...now, ...more };
    history.replaceState(null, "", location.pathname + location.search + link(now));
    if (redraw) draw();
  }

  function draw() {
    [paketti.value, viikot.value, sijainen.checked] = [now.paketti, String(now.viikot), now.sijainen];
    known.hidden = !now.paketti;
    result.replaceChildren();
    state.textContent = "";
    if (!now.paketti) return;
    const packet = packets[now.paketti];
    const made = plan(packet, now);
    state.textContent = made.empty ? words.nothing : fill(words.summary, { time: clock(made.minutes), name: packet.name });
    result.append(...made.weeks.map(({ week, minutes, tasks }) => part(minutes ? `${weekName(week, words)}: ${clock(minutes)}` : weekName(week, words), tasks)));
    if (made.later.length) result.append(part(words.later, made.later));
    if (packet.notAlone?.length) result.append(element("h3", {}, words.notAlone), element("ul", {}, ...packet.notAlone.map((text) => element("li", {}, text))));
    const text = () => asText(packet.name, plan(packet, now), now, words, location.href);
    result.append(element("p", { class: "tyokalun-napit" }, button(words.print, printResult), button(words.save, () => save(words.file, "text/plain;charset=utf-8", text()))));
  }

  const part = (name, tasks) => element("section", {}, element("h3", {}, name), element("ul", { class: "tarkistuslista perehdytys__lista" }, ...tasks.map(item)));
  function item(task) {
    const box = tick(task, now.tehty.includes(task.id), (on) => change({ tehty: toggled(now.tehty, task.id, on) }));
    const more = [
      task.page && element("span", {}, `${words.page} `, element("a", { href: task.page[1] }, task.page[0])),
      task.guide && element("span", {}, `${words.guide} ${task.guide}`),
      task.only && element("span", {}, `${words.only} ${task.only}`),
      task.deadline && element("span", {}, task.deadline),
      task.minutes && element("span", { class: "tarkistuslista__aika" }, clock(task.minutes)),
      task.signed && element("span", { class: "kuittaus" }, `${words.signed} `, element("span", { class: "viiva" })),
    ].filter(Boolean);
    return element("li", {}, element("label", { class: "laskuri__rasti" }, box, element("span", {}, task.what)), ...more.flatMap((one) => [" ", one]));
  }

  // What one knows already, drawn when the packet changes.
  function drawKnown() {
    const tasks = now.paketti ? packets[now.paketti].phases.flatMap((phase) => phase.tasks) : [];
    const rows = tasks.map((task) => element("label", { class: "laskuri__rasti" }, tick(task, now.osaan.includes(task.id), (on) => change({ osaan: toggled(now.osaan, task.id, on) }, true)), element("span", {}, task.what)));
    known.querySelector("fieldset").replaceChildren(element("legend", {}, words.known), ...rows);
  }

  function follow(hash) {
    const found = linked(hash, packets);
    if (hash && !found.paketti) return false; // a link to a heading of the page, or a text of something else
    now = found;
    drawKnown();
    draw();
    return true;
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  paketti.addEventListener("change", () => {
    change({ paketti: paketti.value, osaan: [], tehty: [] }, true);
    drawKnown();
  });
  viikot.addEventListener("change", () => change({ viikot: Number(viikot.value) }, true));
  sijainen.addEventListener("change", () => change({ sijainen: sijainen.checked }, true));
  place.querySelector("[data-avaa]").addEventListener("change", async ({ target }) => {
    const text = await target.files[0].text();
    target.value = "";
    if (text.includes("#paketti=") && follow(`#${text.split("#").at(-1).trim()}`)) history.replaceState(null, "", location.pathname + location.search + link(now));
    else state.textContent = words.unread;
  });
  addEventListener("hashchange", () => follow(location.hash));
  follow(location.hash);
}
