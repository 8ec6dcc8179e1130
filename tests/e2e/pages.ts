/** The pages of the built site, as they lie in out/. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { siteFolder } from "../../scripts/building/built-site";
import { filesBelow } from "../../scripts/running/files-below";
import { redirects } from "../../scripts/publishing/redirects";

const files = filesBelow(siteFolder);

const leadsOn = new Set(redirects.map(({ from }) => from));

/**
 * Every page with its HTML, by its path on the site; a server sends 404.html for a path that is not there. Left out are those
 * that only lead on to another.
 */
export const htmlOf: ReadonlyMap<string, string> = new Map(
  files
    .filter((file) => file.endsWith(".html") && !/^(_|404\/)/.test(file))
    .sort()
    .map((file) => [`/${file.replace(/index\.html$/, "")}`, file] as const)
    .filter(([address]) => !leadsOn.has(address))
    .map(([address, file]) => [address, readFileSync(path.join(siteFolder, file), "utf8")]),
);

export const everyPage = [...htmlOf.keys()];

export const articlePages = everyPage.filter((page) => /^\/fix\/./.test(page));

/** The pages that no question is on. */
export const documentPages = everyPage.filter((page) => !page.startsWith("/diagnose/"));

/** The pages with a question, whose next pages are fetched ahead. */
export const questionPages = everyPage.filter((page) => / data-slot="?answers\b/.test(htmlOf.get(page)!));

/** One page of each kind: what a template does, it does on all its pages. */
export const templates = {
  home: "/",
  causes: "/fix/",
  article: "/fix/machine-keys/",
  codes: "/codes/",
  code: "/codes/0x204/",
  access: "/access/",
  escalate: "/escalate/",
  checklist: "/checklist/",
  about: "/about/",
  collect: "/collect/",
  report: "/report/",
  missing: "/no-such-page/",
} as const;
