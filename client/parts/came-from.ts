import { fromHere } from "@/lib/routes";
import { hasList, type Noted } from "./note-page";

/**
 * The page before the last one of these, which the tab showed one after the other. Going back to the page before takes a
 * step away, or two pages would lead back to each other for ever; the same page in another state is no step.
 */
export function pageBeforeLast(pages: readonly string[]): string | undefined {
  const way: string[] = [];
  for (const page of pages) {
    if (page === way.at(-2)) way.pop();
    else if (page !== way.at(-1)) way.push(page);
  }
  return way.at(-2);
}

/** The page of the diagnosis from which the reader came to this one; undefined where it was none, and where nothing tells. */
export function cameFrom(): string | undefined {
  if (!hasList()) return undefined;
  const pages = navigation
    .entries()
    .slice(0, navigation.currentEntry!.index + 1)
    .map((entry) => String((entry.getState() as Noted | undefined)?.page ?? ""));
  const page = pageBeforeLast(pages);
  return page ? fromHere(page) : undefined;
}
