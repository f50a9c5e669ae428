// Which hits are shown and in what order: the best first, then the others door by door, the reader's own door first.
const BEST = 3;
const FIRST = 10;

const fits = ({ door, kind }, wanted) => (!wanted.door || wanted.door === door) && (!wanted.kind || wanted.kind === kind);

// {count, shown: [{hit, place, group}]}: how many hits the wanted door and kind have; of them the first, or `all`. A hit's `place` is its number
// in the answer, `group` the line it stands under ("" for the best, undefined when there is but one group).
export function rows(hits, door, wanted = {}, all = false) {
  const fitting = hits.map((hit, place) => ({ hit, place })).filter(({ hit }) => fits(hit, wanted));
  const shown = fitting.slice(0, all ? fitting.length : FIRST);
  const [best, others] = [shown.slice(0, BEST), shown.slice(BEST)];
  const doors = [...new Set(others.map(({ hit }) => hit.door))].sort((a, b) => (b === door) - (a === door));
  const grouped = doors.flatMap((name) => others.filter(({ hit }) => hit.door === name).map((row, i, own) => ({ ...row, group: own[0].hit.doorName })));
  const several = new Set(shown.map(({ hit }) => hit.door)).size > 1;
  return { count: fitting.length, shown: [...best.map((row) => ({ ...row, group: "" })), ...grouped].map((row) => (several ? row : { ...row, group: undefined })) };
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
