import { deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { largestFile } from "@/lib/findings/decode";
import { readFiles, type OpenedFile } from "@/lib/findings/read-files";
import { unpacked } from "@/lib/findings/unpack";

interface Packed {
  readonly name: string;
  readonly content: Uint8Array;
  readonly method?: 0 | 8 | 99;
  readonly flags?: number;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A zip file: each file with its header, then the list of them. */
function zip(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, method = 8, flags = 0 } of files) {
    const data = method === 8 ? deflateRawSync(content) : Buffer.from(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), data);
    list.push(entry, Buffer.from(name));
    at += local.length + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...parts, ...list, end]));
}

const opened = (name: string, bytes: Uint8Array): OpenedFile => ({
  name,
  size: bytes.length,
  arrayBuffer: async () => Uint8Array.from(bytes).buffer,
});

describe("packed files", () => {
  test("the text of a gzip file, and the texts of a zip file, with what is refused in it by name", async () => {
    const packed = zip([
      { name: "logs/", content: utf8(""), method: 0 },
      { name: "logs/one.txt", content: utf8("0x904 one") },
      { name: "two.txt", content: utf8("two"), method: 0 },
      { name: "system.evtx", content: utf8("ElfFile and more") },
      { name: "inner.zip", content: zip([{ name: "a.txt", content: utf8("a") }]) },
    ]);
    const files = [opened("a.log.gz", Uint8Array.from(gzipSync("0x904 packed"))), opened("all.zip", packed)];
    expect(await readFiles(files)).toEqual({
      texts: ["0x904 packed", "0x904 one", "two"],
      refused: [
        { name: "all.zip: system.evtx", problem: "event-log-file" },
        { name: "all.zip: inner.zip", problem: "archive" },
      ],
    });
  });

  test.each([
    ["gzip", () => Uint8Array.from(gzipSync(new Uint8Array(24 * 1024 * 1024)))],
    ["zip", () => zip([{ name: "bomb", content: new Uint8Array(24 * 1024 * 1024) }])],
    ["zip of too many files", () => zip(Array.from({ length: 101 }, (_, n) => ({ name: `${n}`, content: utf8("x") })))],
  ])("what grows too much is refused: %s", async (_, make) => {
    expect(await unpacked(make(), largestFile)).toEqual({ problem: "archive-too-large" });
  });

  test("what does not fit beside the rest is refused", async () => {
    const packed = zip([
      { name: "a", content: utf8("1234567") },
      { name: "b", content: utf8("1234567") },
    ]);
    expect(await unpacked(packed, 10)).toEqual({ problem: "archive-too-large" });
    expect(await unpacked(packed, 14)).toMatchObject({ files: [{ name: "a" }, { name: "b" }] });
  });

  test.each([
    ["damaged gzip", Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3)],
    ["cut zip", zip([{ name: "a.txt", content: utf8("text") }]).slice(0, 40)],
    ["zip with a password", zip([{ name: "a.txt", content: utf8("text"), flags: 1 }])],
    ["zip packed in another way", zip([{ name: "a.txt", content: utf8("text"), method: 99 }])],
    ["a cabinet", Uint8Array.of(0x4d, 0x53, 0x43, 0x46)],
    ["two letters", utf8("PK")],
  ])("what cannot be unpacked says so: %s", async (_, bytes) => {
    expect(await unpacked(bytes, largestFile)).toEqual({ problem: "archive" });
  });

  test("a long log that shrinks well is read", async () => {
    const log = Array.from({ length: 60_000 }, (_, n) => `2026-03-09 08:14:22 request ${n} took ${(n * 7919) % 997} ms`).join("\n");
    expect(await readFiles([opened("a.gz", Uint8Array.from(gzipSync(log)))])).toEqual({ texts: [log], refused: [] });
  });
});
