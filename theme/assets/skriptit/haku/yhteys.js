// Where questions are answered: in a worker, so that the page stays quick. The copy for a disk has a module of its own in place of this one.
// `core`: promise of the text of the core of the index, which the page has asked for itself; the worker asks for it when nothing came.
export function connect(core) {
  const worker = new Worker(new URL("./tyolainen.js", import.meta.url), { type: "module" });
  core.then((text) => worker.postMessage({ core: text }));
  return worker;
}
