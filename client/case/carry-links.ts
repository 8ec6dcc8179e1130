import { linkOf, prepareLinks } from "../parts/prepare-links";
import { carried, isInDiagnosis, saysState } from "./carried";

/** A link, with its address before and after the case came into it. */
interface Carrying extends Element {
  carries?: { readonly before: string; readonly after: string };
}

function slotOf(link: Element): Element | null {
  let at: Element | null = link;
  while (at && !at.hasAttribute("data-slot")) at = at.parentElement;
  return at;
}

/**
 * Carries the case into the links of the page. What a script drew with the model at hand (`isDrawn`) says its own state:
 * such a link to the diagnosis stays as it is, and where it says no state it leads to an empty one. `forget` is called
 * when a link is clicked that begins anew. Returns what does all links again, for another case.
 */
export function carryIntoLinks(isDrawn: () => boolean, forget: () => void): () => void {
  const speaksForItself = (link: Element, href: string) => isDrawn() && slotOf(link) !== null && (isInDiagnosis(href) || saysState(href));
  document.addEventListener(
    "click",
    (event) => {
      const link = linkOf(event);
      const href = link && link.getAttribute("href");
      if (!link || !href) return;
      if (isInDiagnosis(href) && !saysState(href) && speaksForItself(link, href)) forget();
    },
    true,
  );
  return prepareLinks((link: Carrying, href) => {
    const before = link.carries && link.carries.after === href ? link.carries.before : href;
    // Drawn, it may say what was carried into it before.
    if (speaksForItself(link, before)) return href;
    const after = carried(before);
    link.carries = { before, after };
    return after;
  });
}
