// What a role does in the steps of one process, counted: pure functions, no document.

/**
 * How many cells carry each mark, in the order of the words.
 * @param {string[][]} cells the marks of each step
 * @param {Record<string, string>} words the word of each mark
 * @returns {{ word: string, count: number }[]} marks that stand in some cell
 */
export function tally(cells, words) {
  return Object.entries(words)
    .map(([mark, word]) => ({ word, count: cells.filter((marks) => marks.includes(mark)).length }))
    .filter(({ count }) => count);
}

/**
 * The role that an address asks for, "" when there is none of that name.
 * @param {string} fragment for example "#rooli=vanhempi"
 * @param {string[]} roles
 */
export function asked(fragment, roles) {
  const role = new URLSearchParams(fragment.slice(1)).get("rooli") ?? "";
  return roles.includes(role) ? role : "";
}
