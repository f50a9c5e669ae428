// Where we are as rows, and its link: the phase and nothing else. No document, no clock.

// The phase that a link names, "#vaihe=huostaanotto"; "" when it names none that is here.
export const linked = (hash, phases) => {
  const name = new URLSearchParams(hash.replace(/^#/, "")).get("vaihe");
  return phases.some(({ id }) => id === name) ? name : "";
};

export const link = (name) => `#vaihe=${name}`;

// The strip with the chosen phase marked in words, then what the reader wrote in the boxes, or lines to write on.
export function rows(phases, chosen, boxes, words, line) {
  const strip = phases.map(({ id, name }, at) => `${at + 1}. ${name}${id === chosen ? ` ← ${words.here}` : ""}`);
  const written = [["alkoi", words.started], ["seuraava", words.next], ["milloin", words.when]];
  return [["title", words.title], ["text", strip.join("\n")], ...written.map(([id, label]) => ["text", `${label}: ${boxes[id]?.trim() || line}`])];
}
