// Pages kept on the device: in what portions they are fetched, under what address each is kept, and what the reader is told. No document, no network.
export const KEPT = "tyontekijan-sivut";
const AT_ONCE = 8; // a slow line is not asked for everything at once

// The addresses a portion at a time.
export function portions(addresses, size = AT_ONCE) {
  return Array.from({ length: Math.ceil(addresses.length / size) }, (_, at) => addresses.slice(at * size, (at + 1) * size));
}

// The address of a page without what only its scripts read.
export function plain(address) {
  const found = new URL(address);
  found.search = found.hash = "";
  return found.href;
}

// Kept addresses that are no longer on the list.
export function leftOver(kept, wanted) {
  const listed = new Set(wanted);
  return kept.filter((address) => !listed.has(address));
}

// Megabytes as they are said in Finnish, never 0.
export const megabytes = (bytes) => Math.max(0.1, bytes / 1e6).toLocaleString("fi-FI", { maximumFractionDigits: 1 });
