import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

export const listFile = "tests/fixtures/published-urls.txt";
export const sealFile = "tests/fixtures/published-urls.seal";

/** The command that appends what the list lacks. */
export const publishCommand = "npm run publish-addresses";

/** The text of the two files: the addresses, one a line, and one line "count hash" for each batch of them. */
export interface PublishedList {
  readonly list: string;
  readonly seal: string;
}

const lines = (text: string) => text.split("\n").filter((line) => line !== "");

export const addressesOf = ({ list }: PublishedList) => lines(list);

const sealOf = (batch: readonly string[]) => `${batch.length} ${createHash("sha256").update(batch.join("\n")).digest("hex")}`;

/**
 * What has been done to the list besides appending; one sentence each. A batch is sealed by itself and not with those
 * before it, so that two branches may append and git join both ends.
 */
export function sealProblems({ list, seal }: PublishedList): string[] {
  const addresses = lines(list);
  let from = 0;
  for (const [i, line] of lines(seal).entries()) {
    const count = Number(line.split(" ")[0]);
    const batch = addresses.slice(from, from + count);
    if (!(count > 0) || sealOf(batch) !== line) {
      return [
        `${listFile}, lines ${from + 1} to ${from + count}: expected the addresses that line ${i + 1} of ${sealFile} seals, found others. ` +
          `Published addresses stay: bring the lines back as they were. After a conflict take both files from main and run ${publishCommand}.`,
      ];
    }
    from += count;
  }
  return from === addresses.length
    ? []
    : [
        `${listFile}: expected ${from} sealed lines, found ${addresses.length}. Take the others out and run ${publishCommand}, which appends and seals.`,
      ];
}

/** The list with what it lacked at its end, sorted, in a batch of its own; unchanged when it lacks nothing. */
export function appended(published: PublishedList, today: readonly string[]): PublishedList {
  const known = new Set(addressesOf(published));
  const batch = [...new Set(today)].filter((address) => !known.has(address)).sort();
  if (batch.length === 0) return published;
  return { list: `${published.list}${batch.join("\n")}\n`, seal: `${published.seal}${sealOf(batch)}\n` };
}

export const readPublished = (): PublishedList => ({ list: readFileSync(listFile, "utf8"), seal: readFileSync(sealFile, "utf8") });

export function writePublished({ list, seal }: PublishedList): void {
  writeFileSync(listFile, list);
  writeFileSync(sealFile, seal);
}
