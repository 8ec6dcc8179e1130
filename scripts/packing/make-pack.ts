import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
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
  const bytesOf = (file: string) => {
    const bytes = readFileSync(join(out, file));
    return file.endsWith(".html") ? Buffer.from(packedPage(bytes.toString("utf8"), file, copy)) : bytes;
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
