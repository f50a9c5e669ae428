// The worker of the pages of workers. Other pages never ask it: it is registered for folders that have no page of a family.
import { answer } from "./vastaus.js";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(self.location.origin)) event.respondWith(answer(request, fetch, caches));
});
