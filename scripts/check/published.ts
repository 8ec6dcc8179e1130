import { parse } from "@/lib/diagnosis/address/read";
import type { Problem } from "@/lib/problem";
import { packAddresses } from "@/lib/pack";
import { otherAddresses } from "@/content/other-addresses";
import { forPrograms, pageOfMarkdown } from "../for-programs/addresses";
import { listFile } from "../publishing/published-list";
import { redirectsOf } from "../publishing/redirects";
import { pagesOf, shownAt } from "./pages";
import type { Site } from "./site";

/** What every build makes of the pages and the data. */
const made = [...forPrograms, ...packAddresses];

/**
 * Addresses that stand in tickets still lead somewhere. What the list lacks is no fault here: it is appended from a
 * site that is built already.
 */
export function publishedProblems(site: Site): Problem[] {
  const { texts, readings, model, retired } = site;
  const lines = (texts.get(listFile) ?? "").split("\n").slice(0, -1);
  const first = new Map<string, number>();
  const pages = pagesOf(site);
  const written = new Set([...readings].flatMap(([file, reading]) => ("article" in reading ? [shownAt(file)?.page] : [])));
  const moved = new Map(redirectsOf({ retired, codes: site.codes.disconnect, otherAddresses }).map(({ from, to }) => [from, to]));
  const resolves = (url: string) => {
    const [asked = "", fragment = ""] = url.split("#");
    const page = moved.get(asked) ?? asked;
    // A file for regedit follows its change, and nothing can stand in its place. What programs ask for, and the pack, follow their pages and data.
    if (!pages.has(page)) return page.startsWith("/reg/") || made.includes(page) || pages.has(pageOfMarkdown(page) ?? "");
    if (fragment.includes("=")) return parse(fragment, model, retired).dropped.length === 0;
    // Of the pages that are written here every id is known; the built site is asked for the others.
    const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = retired.anchors;
    return fragment === "" || !written.has(page) || pages.get(page)!.has(fragment) || renamed[page]?.[fragment] !== undefined;
  };
  return lines.flatMap((url, i): Problem[] => {
    const at = { file: listFile, line: i + 1, field: "address" };
    const earlier = first.get(url);
    if (earlier !== undefined)
      return [
        { ...at, expected: "each address once", found: `${url}, as in line ${earlier}`, fix: "Take both files of the list from main." },
      ];
    first.set(url, i + 1);
    if (resolves(url)) return [];
    return [
      {
        ...at,
        expected: "an address that leads somewhere",
        found: url || "an empty line",
        fix: "Name the successor of the id that went in content/retired-anchors.ts, that of a page in content/other-addresses.ts; this line stays.",
      },
    ];
  });
}
