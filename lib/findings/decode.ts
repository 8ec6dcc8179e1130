/** What a dropped file turned out to be. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: Extract<FileProblem, "event-log-file" | "archive" | "picture" | "web-page" | "no-text" | "too-large"> };

/** Why a file is not read. "no-room": it would be read alone, and is too much together with the rest. */
export type FileProblem =
  | "event-log-file"
  | "archive"
  | "archive-too-large"
  | "picture"
  | "web-page"
  | "no-text"
  | "too-large"
  | "no-room"
  | "empty"
  | "unreadable";

/**
 * Bytes of the largest file that is read, and of all files and the text beside them together. Ten times less stays
 * responsive everywhere; more would fill the page's memory.
 */
export const largestFile = 32 * 1024 * 1024;

/** Whether a file of so many bytes is read at all: ask before you load it. */
export const fitsIn = (bytes: number): boolean => bytes <= largestFile;

/** Bytes that are looked at to learn the encoding. */
const sample = 4096;

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, place) => bytes[place] === byte);

const eventLog = [..."ElfFile"].map((letter) => letter.charCodeAt(0));
/** gzip, zip, 7-Zip, cabinets. */
const archives = [
  [0x1f, 0x8b],
  [0x50, 0x4b, 3, 4],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x4d, 0x53, 0x43, 0x46],
];

/** PNG, JPEG, GIF, bitmaps, and the RIFF that WebP is in. */
const pictures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x52, 0x49, 0x46, 0x46],
];

/** A page that somebody saved: its text stands between scripts and styles. */
const webPage = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}>\s*)?<(?:!doctype html|html)\b/i;

const textOr = (text: string): Decoded => (webPage.test(text.slice(0, sample)) ? { kind: "web-page" } : { kind: "text", text });

/** The share of zeros at even and at odd places: Western text and line ends have them in every second byte of UTF-16. */
function zeros(bytes: Uint8Array): readonly [even: number, odd: number] {
  const part = bytes.subarray(0, sample);
  const count = [0, 0];
  for (const [place, byte] of part.entries()) if (byte === 0) count[place % 2] = (count[place % 2] ?? 0) + 1;
  const half = Math.max(1, part.length / 2);
  return [(count[0] ?? 0) / half, (count[1] ?? 0) / half];
}

function encodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | "utf-8" | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const [even, odd] = zeros(bytes);
  if (even === 0 && odd === 0) return "utf-8";
  if (odd > 0.05 && even < odd / 10) return "utf-16le";
  if (even > 0.05 && odd < even / 10) return "utf-16be";
  return undefined;
}

/** The code pages that consoles write in, by letters that hardly any other text turns into when it is read wrongly. */
const codePages = [
  ["shift_jis", /[\u3040-\u30ff]/g],
  ["gbk", /[的一是不了在有码误错误事件码日期来源连接服务器]/g],
  ["windows-1251", /[а-яё]{3}/g],
] as const;

/** Letters of a language beyond ASCII, in a hundred characters beyond ASCII, that make it that language. */
const enough = 20;

/** Which code page a text is in that is no UTF-8: the Western one unless the letters of another language come out. */
function codePageOf(bytes: Uint8Array): string {
  const part = bytes.subarray(0, 4 * sample);
  const beyond = part.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  const shares = codePages.map(([name, letters]) => {
    const text = new TextDecoder(name).decode(part);
    const broken = text.match(/[\ufffd\uff61-\uff9f]/g)?.length ?? 0;
    const found = (text.match(letters)?.length ?? 0) - broken;
    // Two bytes make one letter in the first two; three letters make one match in the last.
    return [name, (100 * found * (name === "windows-1251" ? 3 : 2)) / beyond] as const;
  });
  const [best] = shares.toSorted(([, one], [, other]) => other - one);
  return best !== undefined && best[1] >= enough ? best[0] : "windows-1252";
}

/**
 * The text in a file: UTF-8 or UTF-16 with or without a byte order mark, as `>` in PowerShell and mstsc write it, and a
 * code page of Windows where it is not valid UTF-8. A saved event log (.evtx) and other binary files are told apart.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (!fitsIn(bytes.length)) return { kind: "too-large" };
  if (startsWith(bytes, eventLog)) return { kind: "event-log-file" };
  if (archives.some((start) => startsWith(bytes, start))) return { kind: "archive" };
  const isPicture = pictures.some((start) => startsWith(bytes, start));
  const encoding = encodingOf(bytes);
  // A text can begin with the two letters of a bitmap.
  if (encoding === undefined || (isPicture && zeros(bytes).some((share) => share > 0))) return { kind: isPicture ? "picture" : "no-text" };
  try {
    return textOr(new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes));
  } catch {
    return textOr(new TextDecoder(codePageOf(bytes)).decode(bytes));
  }
}
