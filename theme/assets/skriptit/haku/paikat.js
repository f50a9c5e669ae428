// Where words stand, as rows of whole numbers; the format is told in publish/search/rows.py.
const LEVELS = 16;

const weight = (level) => (level / 5) ** 2;

// Adds the places of the words of one row of postings: number → [[place, weight], …]; gives the numbers.
export function unpack(row, first, found) {
  const ids = [];
  for (let i = 0, id = first; i < row.length; ) {
    id += row[i++];
    const places = [];
    for (let n = row[i++], place = 0; n > 0; n--, i++) {
      place += Math.floor(row[i] / LEVELS);
      places.push([place, weight(row[i] % LEVELS)]);
    }
    found.set(id, places);
    ids.push(id);
  }
  return ids;
}
