import { fromHere, routes } from "@/lib/routes";

/**
 * The page before the last one of these, which the tab showed one after the other. Going back to the page before takes a
 * step away, or two pages would lead back to each other for ever; the same page under another fragment is no step.
 */
export function pageBeforeLast(pages: readonly string[]): string | undefined {
  const way: string[] = [];
  for (const page of pages) {
    if (page === way.at(-2)) way.pop();
    else if (page !== way.at(-1)) way.push(page);
  }
  return way.at(-2);
}

/**
 * The page of this site from which the reader came to the present one, without a fragment. Undefined where it was none, and
 * where the browser does not tell: no page of this site sends a referrer.
 */
export function cameFrom(): string | undefined {
  if (!("navigation" in window)) return undefined;
  const root = new URL(routes.home, location.href).href;
  const now = navigation.currentEntry?.index ?? -1;
  const pages = navigation
    .entries()
    .slice(0, now + 1)
    .map(({ url }) => (url ?? "").replace(/[?#].*$/s, ""));
  const page = pageBeforeLast(pages);
  return page?.startsWith(root) ? fromHere(`/${page.slice(root.length)}`) : undefined;
}
