import { changes } from "@/content/changes";
import { cmdlets, programs } from "@/content/cmdlets";
import { type Change, keyPath } from "@/lib/changes/change";
import type { SearchDocument } from "@/lib/search/document";
import type { SearchedPage } from "./read-pages";

/** The registry values that the articles change, where they change them. */
export function registryDocuments(pages: readonly SearchedPage[]): SearchDocument[] {
  return pages.flatMap(({ url, sections }) =>
    sections.flatMap(({ id, changes: made }) =>
      made.flatMap((change) => {
        const { title, values, policy } = (changes as Readonly<Record<string, Change>>)[change]!;
        return values.map(({ key, name }): SearchDocument => ({
          kind: "registry",
          url: `${url}#${id}`,
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
export function commandDocuments(pages: readonly SearchedPage[]): SearchDocument[] {
  return [...Object.keys(cmdlets), ...Object.keys(programs)].flatMap((name) => {
    const used = new RegExp(`(?<![\\w-])${name}(?:\\.exe)?(?![\\w-])`, "gi");
    return pages
      .flatMap(({ url, sections }) => {
        const uses = sections.map(({ id, code }) => ({ id, count: code.match(used)?.length ?? 0 }));
        const count = uses.reduce((sum, use) => sum + use.count, 0);
        return count === 0 ? [] : [{ url, count, id: uses.find((use) => use.count > 0)!.id }];
      })
      .sort((a, b) => b.count - a.count)
      .slice(0, mostPages)
      .map(({ url, id }, place): SearchDocument => ({
        kind: "command",
        // Titles that are alike stand together, and what stands together packs well.
        title: name,
        url: id === "" ? url : `${url}#${id}`,
        ...(place > 0 && { weight: 1 - place / 10 }),
      }));
  });
}
