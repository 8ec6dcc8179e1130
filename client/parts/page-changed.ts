/** One script of a page tells the others that its main part was exchanged. */
const name = "page-changed";

export const tellPageChanged = () => document.dispatchEvent(new Event(name));

/** Does it for the page as it is now, and again for each new main part. */
export function forEachPage(start: () => void) {
  start();
  document.addEventListener(name, start);
}
