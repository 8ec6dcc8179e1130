/**
 * Ids of headings, commands and rows that stood in published links and are gone: address of the page -> old
 * id -> the id that took its place on the same page. An old id is never used again.
 */
export type RetiredAnchors = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The id that stands on the page today for an old one, along all renamings; undefined when the table leads in a circle. */
export function presentAnchor(renamed: Readonly<Record<string, string>>, id: string): string | undefined {
  let at = id;
  for (let i = 0; i <= Object.keys(renamed).length; i++) {
    if (!Object.hasOwn(renamed, at)) return at;
    at = renamed[at]!;
  }
  return undefined;
}
