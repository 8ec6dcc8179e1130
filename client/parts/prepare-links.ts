/**
 * Prepares every link of the page: at once for whoever clicks while the page still loads, then all of them, so that a
 * copied address is whole too. ES5 once it is bundled; it may be called before the page has any link.
 */
export function prepareLinks(prepare: (link: Element, href: string) => string) {
  const apply = (link: Element) => {
    const href = link.getAttribute("href");
    const now = href && prepare(link, href);
    if (now && now !== href) link.setAttribute("href", now);
  };
  document.addEventListener(
    "click",
    (event) => {
      let at = event.target as Element | null;
      while (at && at.nodeName !== "A") at = at.parentElement;
      if (at) apply(at);
    },
    true,
  );
  document.addEventListener("DOMContentLoaded", () => {
    const all = document.querySelectorAll("a[href]");
    for (let i = 0; i < all.length; i++) apply(all[i]!);
  });
}
