import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleaned } from "@/lib/findings/text/cleaned";
import { longestLine } from "@/lib/findings/text/long-lines";
import { read } from "./facts";

const lengths = (text: string) => text.split("\n").map(({ length }) => length);

describe("a line that is longer than any that a recogniser may see", () => {
  test.each([
    ["letters", "a".repeat(5 * longestLine + 7)],
    ["words", "some words ".repeat(longestLine)],
    ["tags", "<a><b>".repeat(longestLine)],
    ["pairs of halves", "😀".repeat(longestLine)],
    ["with others around it", `short\n${"a b".repeat(longestLine)}\nshort`],
  ])("of %s goes on in the next, and nothing is lost", (_, pasted) => {
    const { text } = cleaned(pasted);
    expect(Math.max(...lengths(text))).toBeLessThanOrEqual(longestLine);
    expect(text.replaceAll("\n", "")).toBe(pasted.replaceAll("\n", ""));
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  test("is broken before a tag or behind a blank, so that no word is cut", () => {
    expect(
      cleaned("<Event>1</Event>".repeat(5000))
        .text.split("\n")
        .every((line) => line.startsWith("<")),
    ).toBe(true);
    expect(
      cleaned("word ".repeat(9000))
        .text.split("\n")
        .every((line) => line.startsWith("word ")),
    ).toBe(true);
  });

  test("a line of just the bound stays whole", () => {
    expect(lengths(cleaned("a".repeat(longestLine)).text)).toEqual([longestLine]);
  });

  test("every place is found again", () => {
    const part = fc.constantFrom("a".repeat(longestLine - 1), "b", "\r\n", "&lt;", "**", " ", "\u200e", "é");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const pasted = parts.join("");
        const { text, toPasted } = cleaned(pasted);
        for (const letter of ["b", "é"])
          for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) expect(pasted[toPasted(at)]).toBe(letter);
        expect(toPasted(text.length)).toBe(pasted.length);
      }),
    );
  });

  test("events in XML that was saved as one line are all read", () => {
    const event = (n: number) =>
      `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Schannel'/><EventID>36870</EventID><EventRecordID>${n}</EventRecordID></System><EventData><Data>${"word ".repeat(n % 300)}</Data></EventData></Event>`;
    const text = `<Events>${Array.from({ length: 300 }, (_, n) => event(n)).join("")}</Events>`;
    expect(read(text).facts.filter((fact) => fact.kind === "event" && fact.id === 36870 && fact.source === "schannel")).toHaveLength(300);
  });

  test("two million rules on one line are an ordinary text", () => {
    const { facts, troubles } = read("-- ".repeat(2_097_240));
    expect([facts, troubles]).toEqual([[], []]);
  });
});

test("every kind of line end is one", () => {
  expect(cleaned("a\u2028b\u2029c\r\nd\re").text).toBe("a\nb\nc\nd\ne");
});
