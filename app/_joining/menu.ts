import { flow } from "@/content/flow";
import { routes } from "@/lib/routes";
import { writtenPages } from "./articles";
import { codedPages } from "./coded-pages";

export interface MenuEntry {
  /** By what a page says that it belongs here. */
  readonly section: string;
  readonly href: string;
  readonly name: string;
  /** Entries go from small to large. */
  readonly place: number;
}

/** The entries of pages that are made by code. */
export const codedEntries: readonly MenuEntry[] = [
  // The first question stands for all of them.
  { section: "diagnose", href: routes.question(flow.start), name: "Find the cause", place: 10 },
  ...codedPages.flatMap(({ id: section, url: href, menu: entry }) => (entry ? [{ section, href, ...entry }] : [])),
];

/** The menu in its order: the entries of coded and of written pages. */
export function menu(): MenuEntry[] {
  const written = writtenPages().flatMap(({ name: section, url: href, front }) => (front.menu ? [{ section, href, ...front.menu }] : []));
  return [...codedEntries, ...written].sort((a, b) => a.place - b.place);
}
