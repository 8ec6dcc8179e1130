import type { Fault } from "../problem";
import type { Article } from "./read";

/** What a page knows of its address behind the #. */
export interface Page {
  /** Whether the words behind the # mean something there. */
  readonly has: (fragment: string) => boolean;
  /** What may stand there, for the message. */
  readonly named: string;
}

/** The pages and files of the site, by address. */
export type Pages = ReadonlyMap<string, Page>;

/** Every link leads to a page of this site and to an id on it, or to an https address. `own` is the page's own address. */
export function checkLinks({ links }: Article, own: string, pages: Pages): Fault[] {
  return links.flatMap(({ url, line }): Fault[] => {
    if (/^https:\/\/[^/]/.test(url)) return [];
    const [address = "", ...behind] = url.split("#");
    const page = pages.get(address === "" && url.startsWith("#") ? own : address);
    if (page === undefined) {
      return [
        {
          line,
          field: "link",
          expected: "the address of a page or file of this site, with its last slash, or an https address",
          found: url,
          fix: pages.has(`${address}/`) ? `Write ${address}/.` : "Copy the address from the page that is meant.",
        },
      ];
    }
    const fragment = behind.join("#");
    if (behind.length === 0 || page.has(fragment)) return [];
    return [
      {
        line,
        field: "link",
        expected: `${page.named} behind the #`,
        found: url,
        fix: "Copy the address from the # beside the heading that is meant.",
      },
    ];
  });
}
