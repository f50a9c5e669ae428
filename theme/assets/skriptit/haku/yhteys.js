// Where questions are answered: in a worker, so that the page stays quick. The copy for a disk has a module of its own in place of this one.
export const connect = () => new Worker(new URL("./tyolainen.js", import.meta.url), { type: "module" });
