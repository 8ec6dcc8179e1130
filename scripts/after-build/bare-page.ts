import { pageScripts } from "@/lib/page-scripts";
import { startFrom } from "./addresses";
import { addPolicy } from "./content-security-policy";
import { frameworkProblems, takeFrameworkOut } from "./framework";
import { putFirst } from "./head-order";
import { keepOldAnchors } from "./old-anchors";
import { readPage, writePage } from "./html";
import type { Renamed } from "./name-by-content";

/** The ids of the page that were renamed, each with its successor. */
type Anchors = Readonly<Record<string, string>>;

/**
 * A page as Next made it, as readers get it: without the framework's script, under the policy, with addresses from
 * `root`. What is not as this step expects comes back as `problems`, one sentence each.
 */
export function barePage(
  html: string,
  root: string,
  renamed: Renamed,
  anchors: Anchors,
): { readonly html: string; readonly problems: readonly string[] } {
  const page = readPage(html);
  const problems = frameworkProblems(page);
  takeFrameworkOut(page);
  const lost = keepOldAnchors(page, anchors);
  putFirst(page, pageScripts.head);
  addPolicy(page);
  startFrom(page, root, renamed);
  return { html: writePage(page), problems: [...problems, ...lost] };
}
