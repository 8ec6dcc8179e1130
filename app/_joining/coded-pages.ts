import { type CodedPage, pages } from "@/content/pages";
import { idsOf } from "@/lib/diagnosis/ids";
import { routes } from "@/lib/routes";

interface AddressedPage extends CodedPage {
  readonly id: string;
  readonly url: string;
}

/** The pages that are made by code, with their addresses; the one that is shown in place of a missing page has none. */
export const codedPages: readonly AddressedPage[] = idsOf(pages).flatMap((id) =>
  id === "missing" ? [] : [{ id, url: routes[id], ...pages[id] }],
);
