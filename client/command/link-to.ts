import { absolute, placeOf } from "@/lib/routes";

/** The place of an id on this page for somebody else: an address, or where nobody else can open this copy, its name in any copy. */
export function linkTo(id: string): string {
  const here = `${location.pathname}#${id}`;
  const title = document.querySelector("h1")!.textContent!.trim();
  return absolute(here, document.documentElement.dataset.site) ?? `0x904 Field Guide › “${title}” › ${placeOf(here)}`;
}
