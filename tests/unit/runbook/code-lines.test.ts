import { parseFragment, serialize } from "parse5";
import { expect, it } from "vitest";
import type { Element } from "@/scripts/after-build/html";
import { prepareCode } from "@/scripts/runbook/code-lines";

function prepared(html: string) {
  const code = parseFragment(`<code>${html}</code>`).childNodes[0] as Element;
  return { lines: prepareCode(code), html: serialize(code) };
}

it("takes out what only colours, over several lines too, and keeps the words to fill in", () => {
  expect(prepared('<b>Get-Item</b> -Path <span class="fill" data-fill="HOSTNAME">HOSTNAME</span>\n<small># one\n# two</small>')).toEqual({
    lines: 3,
    html: 'Get-Item -Path <span class="fill" data-fill="HOSTNAME">HOSTNAME</span>\n# one\n# two\n',
  });
});

it("makes an element of a long line only, without changing a letter", () => {
  const long = `'${"x".repeat(100)}'`;
  expect(prepared(`& {\n${long}\n}\n`)).toEqual({ lines: 3, html: `&amp; {\n<span class="long-line">${long}\n</span>}\n` });
});

it("keeps empty lines", () => {
  expect(prepared("a\n\nb")).toEqual({ lines: 3, html: "a\n\nb\n" });
});
