import { news } from "@/content/news";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";
import { checkedOn } from "../announcing/announcement";

/** What a copy of the guide says of itself. */
export interface Copy {
  /** The newest day that the content names, "2026-11-26": the same sources always give the same copy. */
  readonly date: string;
  /** Where the guide is published, without a slash at the end; undefined when the builder did not say. */
  readonly siteUrl: string | undefined;
}

/** The copy that is packed of these sources. */
export const thisCopy = (): Copy => ({
  date: [checkedOn(routes.home)!, ...Object.values(news).map(({ on }) => on)].sort().at(-1)!,
  siteUrl: site.url,
});
