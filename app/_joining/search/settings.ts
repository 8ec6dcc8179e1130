import { changes } from "@/content/changes";
import { cmdlets, programs } from "@/content/cmdlets";
import { type Change, keyPath } from "@/lib/changes/change";
import type { SearchDocument } from "@/lib/search/document";
import type { WrittenPage } from "./read-pages";

/** The registry values that the articles change, where they change them. */
export function registryDocuments(pages: readonly WrittenPage[]): SearchDocument[] {
  return pages.flatMap(({ url, sections }) =>
    sections.flatMap(({ slug, changes: ids }) =>
      ids.flatMap((id) => {
        const { title, values, policy } = (changes as Readonly<Record<string, Change>>)[id]!;
        return values.map(({ key, name }): SearchDocument => ({
          kind: "registry",
          url: `${url}#${slug}`,
          title: name,
          detail: title,
          names: keyPath(key),
          ...(policy && { text: policy.setting }),
        }));
      }),
    ),
  );
}

/** Commands that nearly every page uses tell nothing: none is listed on more pages than this. */
const mostPages = 3;

/** The cmdlets and programs, on the pages that use them most. */
export function commandDocuments(pages: readonly WrittenPage[]): SearchDocument[] {
  return [...Object.keys(cmdlets), ...Object.keys(programs)].flatMap((name) => {
    const used = new RegExp(`(?<![\\w-])${name}(?:\\.exe)?(?![\\w-])`, "gi");
    return pages
      .flatMap(({ url, sections }) => {
        const uses = sections.map(({ slug, code }) => ({ slug, count: code.match(used)?.length ?? 0 }));
        const count = uses.reduce((sum, use) => sum + use.count, 0);
        return count === 0 ? [] : [{ url, count, slug: uses.find((use) => use.count > 0)!.slug }];
      })
      .sort((a, b) => b.count - a.count)
      .slice(0, mostPages)
      .map(({ url, slug }, place): SearchDocument => ({
        kind: "command",
        url: slug === "" ? url : `${url}#${slug}`,
        title: name,
        weight: 1 - place / 10,
      }));
  });
}
