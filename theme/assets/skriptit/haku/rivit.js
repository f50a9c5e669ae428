// Which hits are shown and in what order: the best first, then the others door by door, the reader's own door first.
const BEST = 3;
const FIRST = 10;

const fits = ({ door, kind }, wanted) => (!wanted.door || wanted.door === door) && (!wanted.kind || wanted.kind === kind);

// Rows [{hit, place, twin}] of hits and their places: a page that tells other readers the same as one before it stands on the row of that one.
export function paired(hits) {
  const at = new Map(hits.map(({ hit }, i) => [hit.address, i]));
  return hits.map((row) => ({ ...row, twin: hits[at.get(row.hit.twin)]?.hit })).filter(({ hit }, i) => !(at.get(hit.twin) < i));
}

// {count, more, shown: [{hit, place, twin, group}]}: how many hits the wanted door and kind have; of their rows the first, or `all`, and whether there are `more`.
// A hit's `place` is its number in the answer, `group` the line its row stands under ("" for the best, undefined when there is but one group).
export function rows(hits, door, wanted = {}, all = false) {
  const fitting = hits.map((hit, place) => ({ hit, place })).filter(({ hit }) => fits(hit, wanted));
  const whole = paired(fitting);
  const shown = whole.slice(0, all ? whole.length : FIRST);
  const [best, others] = [shown.slice(0, BEST), shown.slice(BEST)];
  const doors = [...new Set(others.map(({ hit }) => hit.door))].sort((a, b) => (b === door) - (a === door));
  const grouped = doors.flatMap((name) => others.filter(({ hit }) => hit.door === name).map((row, i, own) => ({ ...row, group: own[0].hit.doorName })));
  const several = new Set(shown.map(({ hit }) => hit.door)).size > 1;
  return { count: fitting.length, more: shown.length < whole.length, shown: [...best.map((row) => ({ ...row, group: "" })), ...grouped].map((row) => (several ? row : { ...row, group: undefined })) };
}

// [{value, name, count}] of one key of the hits ("door", "kind"), the commonest first.
export function counts(hits, key) {
  const found = new Map();
  for (const hit of hits) {
    const one = found.get(hit[key]) ?? { value: hit[key], name: hit[`${key}Name`], count: 0 };
    found.set(hit[key], { ...one, count: one.count + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
