// Which county the reader has chosen, and what is shown of it: no document, no clock.

export const KEY = "oma-alue";

// The county that was chosen before, or null: kept on the device when asked, otherwise for this visit.
export const remembered = (stores) => stores.map((store) => store.getItem(KEY)).find(Boolean) ?? null;

// Stores of a browser that keeps nothing, or of a reader who has forbidden it: a choice holds on this page.
export function passing() {
  const rows = new Map();
  return { getItem: (key) => rows.get(key) ?? null, setItem: (key, value) => rows.set(key, value), removeItem: (key) => rows.delete(key) };
}

// Notes a choice: always for this visit, on the device only when asked; no choice takes both away.
export function remember(id, keep, [visit, device]) {
  for (const store of [visit, device]) store.removeItem(KEY);
  if (!id) return;
  visit.setItem(KEY, id);
  if (keep) device.setItem(KEY, id);
}

// What is shown of a county first: a number to call, or the page that tells it.
export function answer({ number, call, page }) {
  if (number) return { dials: true, text: number, address: call };
  return { dials: false, text: host(page), address: page };
}

export const host = (address) => new URL(address).hostname.replace(/^www\./, "");
