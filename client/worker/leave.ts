import { cacheName } from "@/lib/offline/kept-files";
import type { WorkerScope } from "./scope";

/**
 * The service worker of a site that wants none: takes the place of the one before, deletes what was kept, and goes. Pages
 * that are open stay as they are, and ask the network for whatever they need next.
 */
export function leave(scope: WorkerScope) {
  scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener("activate", (event) => {
    const root = new URL("./", scope.location.href).href;
    event.waitUntil(scope.caches.delete(cacheName(root)).then(() => scope.registration.unregister()));
  });
}
