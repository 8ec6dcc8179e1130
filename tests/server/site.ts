import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Stands in every file outside the site. */
export const secret = "not for readers";

/** One hundred bytes, of which each tells its place. */
export const digits = "0123456789".repeat(10);

/** When digits.txt was last changed. */
export const changed = new Date("2026-01-02T03:04:05Z");

/** More than the buffers of a connection hold: who does not read it keeps it open. */
export const bigSize = 16 * 1024 * 1024;

const files: Readonly<Record<string, string | Buffer>> = {
  "secret.txt": secret,
  "etc/passwd": secret,
  "site/index.html": "home",
  "site/404.html": "nothing here",
  "site/fix/fips/index.html": "fips",
  "site/digits.txt": digits,
  "site/empty.txt": "",
  "site/gone.txt": "here",
  "site/big.bin": Buffer.alloc(bigSize, "x"),
};

export interface Site {
  readonly folder: string;
  readonly remove: () => void;
}

/** Makes a small site, and secrets outside its folder. */
export function makeSite(): Site {
  const root = mkdtempSync(join(tmpdir(), "served-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const folder = join(root, "site");
  utimesSync(join(folder, "digits.txt"), changed, changed);
  return { folder, remove: () => rmSync(root, { recursive: true }) };
}
