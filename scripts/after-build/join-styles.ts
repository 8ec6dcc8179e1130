import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { attribute, elementsOf, type Page, remove, setAttribute } from "./html";

/** One file of styles for pages that ask for the same ones. */
export interface Styles {
  /** Lets the page ask for one file in place of several. */
  join(page: Page): void;
  /** Deletes the files that no page asks for any more. */
  dropJoined(): void;
}

/** Where a page keeps the files that it names: the site while it is written. */
export const unjoined: Styles = { join: () => undefined, dropJoined: () => undefined };

/**
 * The styles of the site at `out`. The bundler gives each page what all pages share and what its kind has, in files of
 * their own. Together they are a ninth smaller compressed, and a page waits for one answer in place of two: whoever comes
 * from a search reads one page, and gets each kind of page once.
 */
export function stylesOf(out: string): Styles {
  const joined = new Map<string, string>();
  const whole = (address: string) => path.join(out, address);
  return {
    join(page) {
      const links = elementsOf(page, "link").filter((link) => attribute(link, "rel") === "stylesheet");
      const [first, ...others] = links;
      if (first === undefined) return;
      const addresses = links.map((link) => attribute(link, "href")!);
      const key = addresses.join(" ");
      if (!joined.has(key)) joined.set(key, write(addresses));
      setAttribute(first, "href", joined.get(key)!);
      others.forEach(remove);
    },
    dropJoined() {
      const asked = new Set(joined.values());
      const parts = new Set([...joined.keys()].flatMap((key) => key.split(" ")));
      for (const address of parts) if (!asked.has(address)) rmSync(whole(address));
    },
  };

  /** Beside its parts, so that addresses within them hold. */
  function write(addresses: readonly string[]): string {
    if (addresses.length === 1) return addresses[0]!;
    const text = addresses.map((address) => readFileSync(whole(address), "utf8")).join("\n");
    const address = `${path.posix.dirname(addresses[0]!)}/${createHash("sha256").update(text).digest("hex").slice(0, 10)}.css`;
    writeFileSync(whole(address), text);
    return address;
  }
}
