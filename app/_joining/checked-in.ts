/** Reads the articles from disk, at build. */
import { causes } from "@/content/causes";
import { idsOf } from "@/lib/diagnosis/ids";
import { loadArticle } from "./articles";

/** The month in which the articles were last checked against their sources: "2026-11", or "2026-09 to 2026-11". */
export function checkedIn(): string {
  const months = idsOf(causes)
    .map((cause) => loadArticle(cause).front.checkedOn.slice(0, "2026-11".length))
    .sort();
  return [...new Set([months[0], months.at(-1)])].join(" to ");
}
