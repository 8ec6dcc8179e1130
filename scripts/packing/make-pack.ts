import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { addressOfPage, markdownFile } from "../for-programs/markdown/beside";
import { pageMarkdown } from "../for-programs/markdown/page-markdown";
import { filesBelow } from "../running/files-below";
import type { Copy } from "./copy";
import { isLeftOut } from "./left-out";
import { guideFolder, readMeFile, startFile, topFolder } from "./names";
import { packedPage } from "./packed-page";
import { readMe } from "./read-me";
import { startPage } from "./start-page";

/** Noon of that day on the clock of whoever packs: a zip holds the time of the clock on the wall. */
const noon = (date: string) => new Date(`${date}T12:00:00`);

/**
 * The built site in `out` as one zip that works from a disk. The same site gives the same bytes: the files are sorted, and
 * all bear the day of the copy.
 */
export function makePack(out: string, copy: Copy): Uint8Array {
  const packed = (file: string) => packedPage(readFileSync(join(out, file), "utf8"), file, copy);
  const bytesOf = (file: string) => {
    if (file.endsWith(".html")) return Buffer.from(packed(file));
    if (basename(file) !== markdownFile) return readFileSync(join(out, file));
    // Made of the packed page, so that both say the same of what lies in the copy.
    const folder = file.slice(0, -markdownFile.length);
    return Buffer.from(pageMarkdown(packed(`${folder}index.html`), addressOfPage(`/${folder}`, copy.siteUrl))!.markdown);
  };
  const files = new Map<string, Uint8Array>([
    [startFile, Buffer.from(startPage(copy))],
    [readMeFile, Buffer.from(readMe(copy))],
    ...filesBelow(out).flatMap((file) => (isLeftOut(file) ? [] : [[`${guideFolder}/${file}`, bytesOf(file)] as const])),
  ]);
  const entries: Zippable = Object.fromEntries(
    [...files.keys()].sort().map((file) => [`${topFolder(copy.date)}/${file}`, files.get(file)!]),
  );
  return zipSync(entries, { level: 9, mtime: noon(copy.date) });
}
