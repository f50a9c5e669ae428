// What a path still asks of somebody, and how long it takes. No document, no clock.

export const NEEDS = ["pakollinen", "suositeltava", "valinnainen"];
export const BEFORE = "edellytys"; // a training that is not on the path but must be taken before one that is

// Trainings that are still to be taken, in order: { id, need }; each comes after what it requires.
export function missing(stages, trainings, done, level) {
  const wanted = NEEDS.slice(0, NEEDS.indexOf(level) + 1);
  const onPath = new Map(stages.flatMap((stage) => stage.trainings));
  const found = new Map();
  const add = (id) => {
    if (done.has(id) || found.has(id)) return;
    trainings[id].requires.forEach(add);
    found.set(id, onPath.get(id) ?? BEFORE);
  };
  for (const [id, need] of onPath) if (wanted.includes(need)) add(id);
  return [...found].map(([id, need]) => ({ id, need }));
}

// The hours of a training at its longest; null when nobody has said how long it is.
export function hoursOf({ lengths }, hours) {
  const units = Object.keys(lengths);
  if (!units.length || units.some((unit) => !(unit in hours))) return null;
  return units.reduce((sum, unit) => sum + lengths[unit] * hours[unit], 0);
}
