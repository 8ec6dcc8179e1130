/** The link that was clicked, or undefined. ES5 once it is bundled. */
export function linkOf({ target }: Event): Element | undefined {
  let at = target as Element | null;
  while (at && at.nodeName !== "A") at = at.parentElement;
  return at || undefined;
}

/**
 * Prepares every link of the page: at once for whoever clicks while the page still loads, then all of them, so that a
 * copied address is whole too. ES5 once it is bundled; it may be called before the page has any link. Returns what
 * prepares all of them again.
 */
export function prepareLinks(prepare: (link: Element, href: string) => string): () => void {
  const apply = (link: Element) => {
    const href = link.getAttribute("href");
    const now = href && prepare(link, href);
    if (now && now !== href) link.setAttribute("href", now);
  };
  const all = () => {
    const links = document.querySelectorAll("a[href]");
    for (let i = 0; i < links.length; i++) apply(links[i]!);
  };
  document.addEventListener(
    "click",
    (event) => {
      const link = linkOf(event);
      if (link) apply(link);
    },
    true,
  );
  document.addEventListener("DOMContentLoaded", all);
  return all;
}
