import { kinds } from "@/lib/search/document";
import type { Found } from "@/lib/search/rank";
import { fromHere, routes } from "@/lib/routes";
import { carried } from "../../case/carried";

interface Shown {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly detail?: string | undefined;
}

/** A place on a page is shown under the title of its page, which names the cause, and says what it is. */
export function resultItem({ document: found, page }: Found): HTMLLIElement {
  const url = fromHere(found.url);
  if (found === page) return item({ ...found, url, kind: kinds[found.kind] });
  const place = found.kind === "section" ? found.title && `Section: ${found.title}` : `${kinds[found.kind]}: ${found.title}`;
  return item({ url, title: page.title, kind: kinds[page.kind], detail: place.replace(/^Event: Event/, "Event") });
}

/** Where to look when nothing was found. */
export const emptyHanded = () =>
  [
    { url: routes.diagnose, title: "Find the cause by a few questions", kind: kinds.page },
    { url: routes.causes, title: "Every cause", kind: kinds.page },
    { url: routes.codes, title: "Every error code, and the decoder", kind: kinds.page },
    { url: routes.paste, title: "Paste a text, a log or a report", kind: kinds.page },
  ].map(item);

function item({ url, title, kind, detail }: Shown): HTMLLIElement {
  const link = document.createElement("a");
  link.href = carried(url);
  link.append(part("search-title", title), " ", part("search-kind", kind));
  if (detail) link.append(" ", part("search-detail", detail));
  const line = document.createElement("li");
  line.append(link);
  return line;
}

function part(name: string, text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = name;
  span.textContent = text;
  return span;
}
