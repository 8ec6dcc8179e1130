import { decode, fitsIn, largestFile, type Decoded, type FileProblem } from "./decode";

/** A file that somebody opened or dropped: a `File` of the browser fits. */
export interface OpenedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Fails for a folder, and for a file that was moved or locked. */
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export interface RefusedFile {
  readonly name: string;
  readonly problem: FileProblem;
}

export interface ReadFiles {
  /** The texts of the files that were read, in their order. */
  readonly texts: readonly string[];
  /** All others, each with its reason, in their order. */
  readonly refused: readonly RefusedFile[];
}

async function textOf(file: OpenedFile): Promise<Decoded | { readonly kind: "unreadable" }> {
  try {
    return decode(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { kind: "unreadable" };
  }
}

/**
 * Reads several files, one after the other. `taken` is the length of the text that is there already: all together stay
 * below the size of one largest file, and what does not fit is never loaded. Never fails.
 */
export async function readFiles(files: Iterable<OpenedFile>, taken = 0): Promise<ReadFiles> {
  const texts: string[] = [];
  const refused: RefusedFile[] = [];
  let room = largestFile - taken;
  for (const file of files) {
    const { name, size } = file;
    if (!fitsIn(size)) refused.push({ name, problem: "too-large" });
    else if (size > room) refused.push({ name, problem: "no-room" });
    else {
      const read = await textOf(file);
      if (read.kind !== "text") refused.push({ name, problem: read.kind });
      else if (read.text.trim() === "") refused.push({ name, problem: "empty" });
      else {
        texts.push(read.text);
        room -= size;
      }
    }
  }
  return { texts, refused };
}

/** Two blank lines: no list of one text goes on in the next. */
const between = "\n\n\n";

/** What was typed, as it is by now, and the texts of files below it. Loading takes time, and people go on typing meanwhile. */
export const withFiles = (typed: string, texts: readonly string[]): string =>
  [typed, ...texts].filter((text) => text.trim() !== "").join(between);
