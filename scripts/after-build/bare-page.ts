import { pageScripts } from "@/lib/page-scripts";
import { announce, isListed, titleOf } from "../announcing/announce";
import type { Announcement } from "../announcing/announcement";
import { startFrom } from "./addresses";
import { addPolicy } from "./content-security-policy";
import { frameworkProblems, takeFrameworkOut } from "./framework";
import { putFirst } from "./head-order";
import { keepOldAnchors } from "./old-anchors";
import { readPage, writePage } from "./html";
import type { Styles } from "./join-styles";
import type { ScriptNames } from "./name-by-content";

/** The ids of the page that were renamed, each with its successor. */
type Anchors = Readonly<Record<string, string>>;

export interface BarePage {
  readonly html: string;
  readonly title: string;
  /** Whether search engines may list it. */
  readonly isListed: boolean;
  /** What is not as this step expects, one sentence each. */
  readonly problems: readonly string[];
}

/** What all pages of the site share. */
export interface Shared {
  readonly names: ScriptNames;
  readonly styles: Styles;
}

/**
 * A page as Next made it, as readers get it: without the framework's script, with one file of styles, under the policy,
 * with addresses from `root`; and with what it announces, where it is known where it will be published.
 */
export function barePage(html: string, root: string, { names, styles }: Shared, anchors: Anchors, announcement?: Announcement): BarePage {
  const page = readPage(html);
  const problems = frameworkProblems(page);
  takeFrameworkOut(page);
  const lost = keepOldAnchors(page, anchors);
  styles.join(page);
  putFirst(page, pageScripts.head);
  addPolicy(page);
  startFrom(page, root, names);
  if (announcement !== undefined) announce(page, announcement);
  return { html: writePage(page), title: titleOf(page), isListed: isListed(page), problems: [...problems, ...lost] };
}
