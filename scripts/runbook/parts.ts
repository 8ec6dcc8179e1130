import { readFileSync } from "node:fs";
import path from "node:path";
import { causes } from "@/content/causes";
import { attribute, elementsOf, hasClass, type Page, readPage, wholeText } from "../after-build/html";

/** A page of the site as a part of the runbook. */
export interface Part {
  /** Its address on the site, such as "/fix/fips/". */
  readonly address: string;
  readonly page: Page;
  /** The stage of the connection that begins with it, where one does. */
  readonly stage?: string;
}

const read = (out: string, address: string): Page => readPage(readFileSync(path.join(out, address, "index.html"), "utf8"));

/** The articles in the order of the page of all causes, each stage of a connection after the other. */
function articles(out: string): Part[] {
  const stages = elementsOf(read(out, "/fix/"), "section").filter((section) => hasClass(section, "stage"));
  const found = stages.flatMap((section) => {
    const stage = wholeText(elementsOf(section, "h2")[0]!);
    const links = elementsOf(section, "a").filter((link) => attribute(link, "href") !== undefined);
    return links.map((link, i): Part => {
      const address = new URL(attribute(link, "href")!, "https://site.example/fix/").pathname;
      return { address, page: read(out, address), ...(i === 0 && { stage }) };
    });
  });
  const missing = Object.keys(causes).filter((cause) => !found.some(({ address }) => address === `/fix/${cause}/`));
  if (missing.length > 0)
    throw new Error(`out/fix/index.html: expected a link to every article, found none to ${missing.join(", ")}. Build the site anew.`);
  return found;
}

/** What the runbook holds, in its order: the sheet, the ways in, every article, the text to hand on, the sources. */
export const partsOf = (out: string): Part[] => [
  { address: "/checklist/", page: read(out, "/checklist/") },
  { address: "/access/", page: read(out, "/access/") },
  ...articles(out),
  { address: "/escalate/", page: read(out, "/escalate/") },
  { address: "/about/", page: read(out, "/about/") },
];
