import { type ComponentChild, render } from "preact";
import type { ReactElement } from "react";

/** An element that a script fills, where the page has one. */
export const findSlot = (name: string) => document.querySelector<HTMLElement>(`[data-slot="${name}"]`);

/** An element of the page that a script fills. What stands in it already is changed into what it shall be, not replaced. */
export function slot(name: string): HTMLElement {
  const found = findSlot(name);
  if (!found) throw new Error(`The page lacks a place: expected an element with data-slot="${name}", found none.`);
  return found;
}

/** The components are those that the build renders with React; in the browser Preact does, in a thirtieth of the bytes. */
export const show = (element: ReactElement | null, into: HTMLElement) => render(element as ComponentChild, into);
