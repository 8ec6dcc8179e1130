interface ReadyPage {
  readonly title: string;
  /** The main part as it was fetched. */
  readonly fetched: HTMLElement;
  /** The same made for this document, when there was time for it: it is used once. */
  made: HTMLElement | undefined;
}

/** Pages that an answer can lead to, fetched while the reader reads. A page from a disk may not fetch: there, and where fetching fails, a link loads as any link does. */
const pages = new Map<string, ReadyPage>();
const asked = new Set<string>();

const withoutFragment = (href: string) => href.replace(/#.*$/s, "");

/** A page made by another build may not fit the scripts that run here. Those that came in addition are not deferred. */
const scriptsOf = (page: Document) => [...page.querySelectorAll("script[defer]")].map((script) => script.getAttribute("src")).join();

const makeFor = (main: HTMLElement) => document.importNode(main, true);

/** Does it when the browser has nothing better to do. */
function whenIdle(work: () => void) {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}

async function ask(address: string) {
  if (asked.has(address)) return;
  asked.add(address);
  try {
    const answer = await fetch(address);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fetched = page.querySelector("main");
    if (fetched && scriptsOf(page) === scriptsOf(document)) pages.set(address, { title: page.title, fetched, made: makeFor(fetched) });
  } catch {
    // Offline, or stopped by a policy of the browser.
  }
}

/** So many pages are fetched ahead of a question at most: those to which most of its answers lead. */
export const mostAhead = 6;

/** Fetches the pages to which these links lead, one after the other, when the browser has nothing better to do. */
export function keepReady(links: Iterable<HTMLAnchorElement>) {
  if (location.protocol === "file:") return;
  const ways = new Map<string, number>();
  for (const { href } of links) ways.set(withoutFragment(href), (ways.get(withoutFragment(href)) ?? 0) + 1);
  const addresses = [...ways]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostAhead)
    .map(([address]) => address);
  const start = async () => {
    for (const address of addresses) await ask(address);
  };
  whenIdle(() => void start());
}

/** The page at this address, when it is there and may be shown by the scripts of this one: its title, and a main part of its own. */
export function readyPage(href: string): { readonly title: string; readonly main: HTMLElement } | undefined {
  const page = pages.get(withoutFragment(href));
  if (!page) return undefined;
  const main = page.made ?? makeFor(page.fetched);
  page.made = undefined;
  whenIdle(() => (page.made = makeFor(page.fetched)));
  return { title: page.title, main };
}
