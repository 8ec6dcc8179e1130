import { describe, expect, test } from "vitest";
import { blocks, numberIn, valueOf } from "@/lib/findings/text/blocks";

const lists = (text: string) =>
  [...blocks(text)]
    .flatMap((block) => block ?? [])
    .map(({ properties }) => Object.fromEntries([...properties].map(([label, { value }]) => [label, value])));

describe("lists of label and value", () => {
  test("a label that comes again begins the next", () => {
    expect(lists("Subject : a\nNotAfter : b\n\nSubject : c\n")).toEqual([{ subject: "a", notAfter: "b" }, { subject: "c" }]);
  });

  test("a blank line after every line changes nothing, two blank lines end a list", () => {
    expect(lists("Subject : a\n\nNotAfter : b\n")).toEqual([{ subject: "a", notAfter: "b" }]);
    expect(lists("Subject : a\n\n\nNotAfter : b\n")).toEqual([{ subject: "a" }, { notAfter: "b" }]);
  });

  test("other text after a blank line ends a list, an indented line or a heading does not", () => {
    const [first, second] = [...blocks("Source: a\nMessage: b\n\nHeading:\n\n\tindented\n\nmore\nSource: c")];
    expect([first?.start, first?.end]).toEqual([0, "Source: a\nMessage: b\n\nHeading:\n\n\tindented".length]);
    expect(second && valueOf(second, "source")).toBe("c");
  });

  test("labels in other languages and any number of blanks before the colon", () => {
    expect(lists("Ereignis-ID:   1\nQuelle:x\n")).toEqual([{ eventId: "1", source: "x" }]);
    expect(lists("                  ID d'événement  :  2")).toEqual([{ eventId: "2" }]);
  });

  test.each([
    ["12", 12],
    ["0x3", 3],
    ["{1, 2}", 12],
    ["1,296", 1296],
    ["", undefined],
    ["RDP-Tcp", undefined],
    ["-", undefined],
  ])("the number in %s", (value, expected) => {
    expect(numberIn(value)).toBe(expected);
  });
});
