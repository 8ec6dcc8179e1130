/**
 * Runs in the head, before anything can be clicked, and where React never runs: marks the page as scripted and carries
 * the answers of the address along into the links to the next question, so that a click before hydration loses nothing.
 * ES5 in the build: an old browser reads the page without it.
 */
const root = document.documentElement;
root.setAttribute("data-js", "");

/** `a=b&c=d` from the fragment, else from the query; nothing when it is a heading. */
function carried(): string[] {
  const text = location.hash.indexOf("=") > 0 ? location.hash : location.search;
  return text.indexOf("=") > 0 ? text.replace(/^[#?]/, "").split("&") : [];
}

// React lists the earlier answers above the question; their place is kept, so that no answer moves away under a click.
root.style.setProperty("--earlier", String(carried().length));

const keyOf = (pair: string) => pair.split("=")[0];

function carry(link: Element) {
  const earlier = carried();
  const own = link.getAttribute("data-answer")!;
  if (earlier.length === 0 || root.hasAttribute("data-hydrated")) return;
  const pairs = earlier.filter((pair) => keyOf(pair) !== keyOf(own)).concat(own);
  link.setAttribute("href", link.getAttribute("href")!.split("#")[0] + "#" + pairs.sort().join("&"));
}

// At once for whoever clicks while the page still loads; then for all links, so that a copied address is whole too.
document.addEventListener(
  "click",
  (event) => {
    let at = event.target as Element | null;
    while (at && !(at.getAttribute && at.getAttribute("data-answer"))) at = at.parentElement;
    if (at) carry(at);
  },
  true,
);
document.addEventListener("DOMContentLoaded", () => {
  const all = document.querySelectorAll("a[data-answer]");
  for (let i = 0; i < all.length; i++) carry(all[i]!);
});
