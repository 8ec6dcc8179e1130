import { decode, fitsIn, largestFile, type Decoded, type FileProblem } from "./decode";
import { unpacked } from "./unpack";

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

/** What came out of one opened file: its text, or the texts of the files that are packed in it. */
interface Texts {
  readonly texts: readonly string[];
  readonly refused: readonly RefusedFile[];
}

const refuse = (name: string, problem: FileProblem): Texts => ({ texts: [], refused: [{ name, problem }] });

function ofDecoded(name: string, read: Decoded): Texts {
  if (read.kind !== "text") return refuse(name, read.kind);
  return read.text.trim() === "" ? refuse(name, "empty") : { texts: [read.text], refused: [] };
}

/** A packed file in a packed file is left alone: nobody sends a log so, and it could go on without an end. */
async function textsOf(file: OpenedFile, room: number): Promise<Texts> {
  const { name } = file;
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (bytes === undefined) return refuse(name, "unreadable");
  const read = decode(bytes);
  if (read.kind !== "archive") return ofDecoded(name, read);
  const inside = await unpacked(bytes, room);
  if ("problem" in inside) return refuse(name, inside.problem);
  const all = inside.files.map((each) => ofDecoded(each.name === undefined ? name : `${name}: ${each.name}`, decode(each.bytes)));
  if (all.length === 0) return refuse(name, "empty");
  return { texts: all.flatMap(({ texts }) => texts), refused: all.flatMap(({ refused }) => refused) };
}

/**
 * Reads several files, one after the other, those in gzip and zip files too. `taken` is the length of the text that is
 * there already: all together stay below the size of one largest file, and what does not fit is never loaded. Never fails.
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
      const read = await textsOf(file, room);
      texts.push(...read.texts);
      refused.push(...read.refused);
      // What was unpacked takes the room of its text.
      const length = read.texts.reduce((sum, text) => sum + text.length, 0);
      if (length > 0) room -= Math.max(size, length);
    }
  }
  return { texts, refused };
}

/** Two blank lines: no list of one text goes on in the next. */
const between = "\n\n\n";

/** What was typed, as it is by now, and the texts of files below it. Loading takes time, and people go on typing meanwhile. */
export const withFiles = (typed: string, texts: readonly string[]): string =>
  [typed, ...texts].filter((text) => text.trim() !== "").join(between);
