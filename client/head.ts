/**
 * Runs in the head of every page, before anything can be clicked: marks the page as scripted and carries the answers of
 * the address along into the links that take them. ES5 in the build: an old browser reads the page without it.
 */
import { rememberedShell } from "@/components/command/hooks";
import { stateText } from "@/lib/diagnosis/address/grammar";
import { carryInto, pairsOf } from "@/lib/diagnosis/address/pairs";
import { fixedKey, triedKey } from "@/lib/diagnosis/ids";
import { recall, shellKey } from "./command/browser-storage";

const root = document.documentElement;
root.setAttribute("data-js", "");

// The form of each command that this reader wants is shown from the first paint on.
const shell = recall(shellKey);
if (shell) root.setAttribute(rememberedShell, shell);

const carried = () => pairsOf(stateText(location));

// The earlier answers are listed above the question; their place is kept, so that no answer moves away under a click.
const own = /([^/]*)\/(?:index\.html)?$/.exec(location.pathname);
const earlier = carried().filter(({ key }) => key !== triedKey && key !== fixedKey && !(own && key === own[1]));
root.style.setProperty("--earlier", String(earlier.length));

const takesAnswers = (link: Element) => link.hasAttribute("data-answer") || link.hasAttribute("data-carry");
const fromDisk = location.protocol === "file:";

/** From a disk no server adds the file to the address of a folder. */
function withFile(href: string): string {
  const parts = /^([^?#:]*\/)([?#].*)?$/.exec(href);
  return parts ? parts[1] + "index.html" + (parts[2] || "") : href;
}

function prepare(link: Element) {
  const href = link.getAttribute("href");
  if (!href) return;
  const carrying = takesAnswers(link) ? carryInto(href, carried()) : href;
  const now = fromDisk ? withFile(carrying) : carrying;
  if (now !== href) link.setAttribute("href", now);
}

// At once for whoever clicks while the page still loads; then for all links, so that a copied address is whole too.
document.addEventListener(
  "click",
  (event) => {
    let at = event.target as Element | null;
    while (at && at.nodeName !== "A") at = at.parentElement;
    if (at) prepare(at);
  },
  true,
);
document.addEventListener("DOMContentLoaded", () => {
  const all = document.querySelectorAll("a[href]");
  for (let i = 0; i < all.length; i++) prepare(all[i]!);
});
