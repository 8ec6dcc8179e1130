import { describe, expect, test } from "vitest";
import { largestFile } from "@/lib/findings/decode";
import { type OpenedFile, readFiles, withFiles } from "@/lib/findings/read-files";

const megabyte = 1024 * 1024;

const file = (name: string, content: string | Uint8Array): OpenedFile => {
  const { buffer, byteLength } = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, size: byteLength, arrayBuffer: async () => buffer as ArrayBuffer };
};

/** A file of so many bytes, all of them letters, that counts how often it is loaded. */
function large(name: string, size: number) {
  const loaded: string[] = [];
  return { loaded, name, size, arrayBuffer: async () => (loaded.push(name), new Uint8Array(size).fill(0x61).buffer) };
}

const lockedFile: OpenedFile = { name: "locked.txt", size: 5, arrayBuffer: () => Promise.reject(new Error("NotReadableError")) };

describe("several files", () => {
  test("each that is not read is named with its reason, and the others are read", async () => {
    const files = [
      file("one.txt", "first"),
      file("log.evtx", "ElfFile\0 and more"),
      file("picture.png", Uint8Array.from([0x89, 0x50, 0, 1, 0, 0, 2, 0, 0, 0])),
      file("nothing.txt", ""),
      file("blank.txt", "\r\n \r\n"),
      lockedFile,
      large("huge.log", largestFile + 1),
      file("two.txt", "second"),
    ];
    expect(await readFiles(files)).toEqual({
      texts: ["first", "second"],
      refused: [
        { name: "log.evtx", problem: "event-log-file" },
        { name: "picture.png", problem: "no-text" },
        { name: "nothing.txt", problem: "empty" },
        { name: "blank.txt", problem: "empty" },
        { name: "locked.txt", problem: "unreadable" },
        { name: "huge.log", problem: "too-large" },
      ],
    });
  });

  test("their sizes count together, and what does not fit is not loaded", async () => {
    const files = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => large(`${n}.log`, 30 * megabyte));
    const small = file("small.txt", "small");
    const { texts, refused } = await readFiles([...files, small]);
    expect(texts.map(({ length }) => length)).toEqual([30 * megabyte, 5]);
    expect(refused).toEqual([2, 3, 4, 5, 6, 7, 8].map((n) => ({ name: `${n}.log`, problem: "no-room" })));
    expect(files.flatMap(({ loaded }) => loaded)).toEqual(["1.log"]);
  });

  test("so does the text that is there already", async () => {
    const { refused } = await readFiles([file("a.txt", "12345")], largestFile - 4);
    expect(refused).toEqual([{ name: "a.txt", problem: "no-room" }]);
    expect((await readFiles([file("a.txt", "1234")], largestFile - 4)).texts).toEqual(["1234"]);
  });
});

describe("the text of files", () => {
  test("stands below what was typed while they loaded", async () => {
    let typed = "be";
    const reading = readFiles([file("a.txt", "from a file")], typed.length);
    typed = "before and after";
    expect(withFiles(typed, (await reading).texts)).toBe("before and after\n\n\nfrom a file");
  });

  test("stands alone where nothing was typed, and nothing changes what was typed", () => {
    expect(withFiles(" \n", ["a", "", "b"])).toBe("a\n\n\nb");
    expect(withFiles("typed ", [])).toBe("typed ");
  });
});
