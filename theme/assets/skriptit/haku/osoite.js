// The question in the address: an answer can be sent to another, and Back returns from a page to its hits. Nothing else of it is kept, and a
// question of danger stays out of the address and so out of the browser's list of pages; for Back the page alone remembers it.
const WAIT_MS = 500; // not every letter typed makes an address

let waiting;

export function remember(question, secret) {
  clearTimeout(waiting);
  waiting = setTimeout(() => write(question, secret), question ? WAIT_MS : 0);
}

function write(question, secret) {
  const address = new URL(location);
  if (question && !secret) address.searchParams.set("q", question);
  else address.searchParams.delete("q");
  const { haku, ...state } = history.state ?? {};
  history.replaceState(question && secret ? { ...state, haku: question } : state, "", address);
}
