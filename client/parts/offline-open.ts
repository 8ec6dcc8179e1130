import { loadLate } from "./late";

/** Milliseconds after a page is loaded in which it has the network for itself. */
const pause = 3000;

/**
 * Has the guide kept for a time without a network, where the site wants it: its pages name their digest. A browser has no
 * `serviceWorker` on plain http, and from a disk nothing has to be kept.
 */
export function startOffline() {
  if (document.documentElement.dataset.digest && navigator.serviceWorker && location.protocol !== "file:")
    addEventListener("load", () => setTimeout(() => loadLate("offline").catch(() => {}), pause));
}
