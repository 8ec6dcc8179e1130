import { describe, expect, it } from "vitest";
import { parseMeta, readFacts } from "@/lib/commands/fence";

const problems = (meta: string) => {
  const read = readFacts(parseMeta(meta));
  return "problems" in read
    ? read.problems.map(({ field, expected, found }) => `${field}: expected ${expected}; found ${found}`).join(" ")
    : "";
};

describe("a note", () => {
  it("names its file and needs no way back", () => {
    expect(readFacts(parseMeta('where=host effect=writes-note file="C:\\Windows\\0x904-backup"'))).toEqual({
      facts: { where: "host", elevated: false, effect: "writes-note", file: "C:\\Windows\\0x904-backup" },
    });
  });

  it("without a file is refused", () => {
    expect(problems("where=host effect=writes-note")).toMatch(/^file: expected the file .*; found nothing$/);
  });

  it("with an undo is refused", () => {
    expect(problems('where=host effect=writes-note file="C:\\a" undo=back')).toContain("changes no setting");
  });

  it("says what a bad answer is once it says what a good one is", () => {
    expect(problems('where=host effect=writes-note file="C:\\a" good="a line"')).toContain("bad:");
  });
});

it.each(["read-only", "changes-settings before=a proof=b undo=c"])("a command with effect=%s names no file", (effect) => {
  expect(problems(`where=host effect=${effect} file="C:\\a"`)).toContain("only effect=writes-note names its file");
});
