import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pack } from "@/lib/pack";
import { Trouble } from "../running/trouble";
import { thisCopy } from "./copy";
import { makePack } from "./make-pack";

/** So many bytes may travel over a slow line, or by mail. */
const most = 3_000_000;

/** Writes the pack of the built site into it, and its seal beside. Throws a trouble where it is too large to be taken along. */
export function writePack(out: string): void {
  const zip = makePack(out, thisCopy());
  if (zip.length > most) {
    throw new Trouble(
      `The pack is too large: expected at most ${most} bytes, found ${zip.length}. Leave out what nobody needs on a disk (scripts/packing/left-out.ts), or make the largest pages smaller.`,
    );
  }
  writeFileSync(join(out, pack.zip), zip);
  writeFileSync(join(out, pack.seal), `${createHash("sha256").update(zip).digest("hex")}  ${pack.zip}\n`);
}

/** The pack that lies in a built site, in words. */
export function sayPack(out: string): string {
  const file = join(out, pack.zip);
  const { length } = readFileSync(file);
  const [digest] = readFileSync(join(out, pack.seal), "utf8").split(" ");
  return `${file}\n${(length / 1e6).toFixed(2)} MB, the guide as of ${thisCopy().date}\nSHA-256 ${digest}`;
}
