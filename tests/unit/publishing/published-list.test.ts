import { describe, expect, it } from "vitest";
import { addressesOf, appended, sealProblems } from "../../../scripts/publishing/published-list";

const empty = { list: "", seal: "" };
const first = appended(empty, ["/b/", "/a/"]);
const second = appended(first, ["/a/", "/c/#x"]);

describe("appended", () => {
  it("adds what is new at the end, sorted, and never twice", () => {
    expect(addressesOf(second)).toEqual(["/a/", "/b/", "/c/#x"]);
    expect(appended(second, ["/b/"])).toBe(second);
    expect(sealProblems(second)).toEqual([]);
  });

  it("keeps what is gone today", () => {
    expect(addressesOf(appended(first, ["/c/"]))).toEqual(["/a/", "/b/", "/c/"]);
  });
});

describe("sealProblems", () => {
  it.each([
    ["the first line dropped", second.list.replace("/a/\n", "")],
    ["the last line dropped", second.list.replace("/c/#x\n", "")],
    ["a line edited", second.list.replace("/b/", "/bb/")],
    ["two lines swapped", "/b/\n/a/\n/c/#x\n"],
    ["a line in between", second.list.replace("/b/", "/b/\n/new/")],
    ["a line added by hand", `${second.list}/d/\n`],
    ["nothing left", ""],
  ])("sees %s", (_, list) => {
    expect(sealProblems({ ...second, list })).toHaveLength(1);
  });

  it("holds where git joined the ends of two branches", () => {
    const other = appended(first, ["/d/", "/e/"]);
    const joined = { list: `${second.list}/d/\n/e/\n`, seal: second.seal + other.seal.slice(first.seal.length) };
    expect(sealProblems(joined)).toEqual([]);
  });
});
