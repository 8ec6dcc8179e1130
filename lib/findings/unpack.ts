import { largestFile } from "./decode";

/** A file out of a packed one. */
export interface UnpackedFile {
  /** Missing for gzip, which packs one file without a name that counts. */
  readonly name?: string;
  readonly bytes: Uint8Array;
}

/**
 * What is in a packed file. "archive": packed in a way that browsers do not undo, with a password, or damaged.
 * "archive-too-large": more comes out than is read here, or so much more than went in that somebody means harm.
 */
export type Unpacked = { readonly files: readonly UnpackedFile[] } | { readonly problem: "archive" | "archive-too-large" };

/** Files in one archive. More is no choice of logs but a disk. */
const mostFiles = 100;
/** Logs shrink to a fiftieth at best; what grows by more is made to fill a memory. */
const mostGrowth = 200;
/** Below so many bytes nobody asks how much they have grown. */
const harmless = 1024 * 1024;

class TooLarge extends Error {}

const mayHold = (size: number, packed: number): boolean =>
  size <= largestFile && (size <= harmless || size <= mostGrowth * Math.max(1, packed));

/** The bytes that come out, up to the bound: a stream that goes on is left, and nothing of it is kept. */
async function inflated(packed: Uint8Array, format: "gzip" | "deflate-raw", room: number): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream(format));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > room || !mayHold(size, packed.length)) {
      await reader.cancel();
      throw new TooLarge();
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Signatures and lengths of the records of a zip file, after PKWARE's APPNOTE. */
const endRecord = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const directoryEntry = { signature: 0x02014b50, length: 46 };
const localHeader = { signature: 0x04034b50, length: 30 };
const [stored, deflated] = [0, 8];
const isEncrypted = 1;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly start: number;
}

/** The list of files at the end of a zip file. Throws where it is none. */
function entriesOf(view: DataView): readonly Entry[] {
  const last = Math.max(0, view.byteLength - endRecord.length - endRecord.longestComment);
  let end = view.byteLength - endRecord.length;
  while (end >= last && view.getUint32(end, true) !== endRecord.signature) end -= 1;
  if (end < last) throw new Error("no list of files");
  const count = view.getUint16(end + 10, true);
  if (count > mostFiles) throw new TooLarge();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let place = 0; place < count; place += 1) {
    if (view.getUint32(at, true) !== directoryEntry.signature) throw new Error("no entry");
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + directoryEntry.length, nameLength));
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== localHeader.signature) throw new Error("no file");
    entries.push({
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      start: local + localHeader.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    });
    at += directoryEntry.length + nameLength + extra + comment;
  }
  return entries;
}

async function unzipped(bytes: Uint8Array, room: number): Promise<readonly UnpackedFile[]> {
  const files: UnpackedFile[] = [];
  let left = room;
  const entries = entriesOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  for (const { name, flags, method, packed, start } of entries) {
    if (name.endsWith("/")) continue;
    if ((flags & isEncrypted) !== 0 || (method !== stored && method !== deflated)) throw new Error("packed in another way");
    const part = bytes.subarray(start, start + packed);
    if (part.length < packed) throw new Error("cut");
    if (method === stored && packed > left) throw new TooLarge();
    const content = method === stored ? part : await inflated(part, "deflate-raw", left);
    left -= content.length;
    files.push({ name, bytes: content });
  }
  return files;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, place) => bytes[place] === byte);

/** Unpacks gzip and zip with what the browser has. `room`: bytes that may come out. Never fails. */
export async function unpacked(bytes: Uint8Array, room: number): Promise<Unpacked> {
  try {
    if (startsWith(bytes, [0x1f, 0x8b])) return { files: [{ bytes: await inflated(bytes, "gzip", room) }] };
    if (startsWith(bytes, [0x50, 0x4b])) return { files: await unzipped(bytes, room) };
    return { problem: "archive" };
  } catch (error) {
    return { problem: error instanceof TooLarge ? "archive-too-large" : "archive" };
  }
}
