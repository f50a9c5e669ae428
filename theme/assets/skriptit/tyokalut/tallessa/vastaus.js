// What a kept page is answered with: the network's answer first, and the kept one when there is no network.
import { KEPT, plain } from "./laskenta.js";

// Nothing is kept that was not asked for: an answer takes the place of an older one of the same address only.
export async function answer(request, network, caches) {
  const address = plain(request.url);
  const kept = () => caches.match(address, { cacheName: KEPT });
  try {
    const fresh = await network(request);
    if (fresh.ok && (await kept())) await (await caches.open(KEPT)).put(address, fresh.clone());
    return fresh;
  } catch {
    return (await kept()) ?? Response.error();
  }
}
