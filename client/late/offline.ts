/** Loaded when a page has been read for a while: has the whole guide kept in this browser, and says when there is a newer one. */
import { sayNewer } from "./offline/say-newer";

const { root, digest } = document.documentElement.dataset;
const isSparing = (navigator as { readonly connection?: { readonly saveData: boolean } }).connection?.saveData;

/** Without a network nothing can be registered or looked for; the next page tries again. */
const nothing = () => {};

function sayKept() {
  const foot = document.querySelector(".site-foot div")!;
  if (foot.querySelector(".kept")) return;
  const said = document.createElement("span");
  said.className = "kept";
  said.textContent = "Works offline from now on.";
  foot.append(said);
}

const workers = navigator.serviceWorker;
// A worker controls a page only once it has kept everything.
if (workers.controller) sayKept();
// It names the digests of all its pages as it begins.
workers.addEventListener("message", ({ data }: MessageEvent<readonly string[]>) => {
  sayKept();
  if (!data.includes(digest!)) sayNewer();
});
// Browsers look for another version whenever a page is opened: so does a page that stays open, when one comes back to it.
document.addEventListener("visibilitychange", () => workers.ready.then((registration) => registration.update()).catch(nothing));
// Where the browser is asked to save data nothing is fetched, but what is kept already stays.
if (!isSparing) workers.register(`${root}sw.js`, { updateViaCache: "none" }).catch(nothing);
