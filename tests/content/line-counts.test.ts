import { expect, test } from "vitest";
import { knownText } from "@/content/findings/known-text";
import { meanings } from "@/content/findings";
import { smallInputs } from "@/tests/fixtures/pasted/small-inputs";
import { readPasted } from "@/tests/fixtures/read-pasted";

const all = Object.values(smallInputs).flat();

test.each(all.map(({ name, text }) => [name, text]))("the counts of lines add up: %s", (_, text) => {
  const { lines, unrecognised } = readPasted(text, { meanings, known: knownText });
  const plain = text.replace(/\r\n?|<br ?\/?>/g, "\n").replace(/&nbsp;/g, " ");
  const there = plain.split("\n").filter((line) => line.replace(/[\u200b\ufeff*]|^(?:> )+/g, "").trim() !== "").length;
  expect(lines.used + lines.harmless + lines.unread).toBe(there);
  expect(Math.min(lines.used, lines.harmless, lines.unread)).toBeGreaterThanOrEqual(0);
  expect(unrecognised.count).toBe(lines.unread);
});
