import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, type Item, linesOf, oneLine, safeAddress, type TicketDocument, type Words } from "@/lib/handover/document";
import { formIds, forms } from "@/lib/handover/forms";
import { html } from "@/lib/handover/forms/html";
import { jiraWiki } from "@/lib/handover/forms/jira";
import { markdown } from "@/lib/handover/forms/markdown";
import { plainText } from "@/lib/handover/forms/plain";
import { linksOf, meant, seenInHtml, seenInJira, seenInMarkdown } from "./read-back";

/** What somebody may type or paste into a line, and what somebody might try. */
const typed = [
  "EXAMPLE\\anna",
  "\\\\SERVER01\\share",
  "C:\\Program Files\\x",
  "a_b_c __init__ *bold* **x** _it_",
  "# heading",
  "h1. heading",
  "bq. quoted",
  "- item",
  "* item",
  "+ item",
  "1. one",
  "2026. two",
  "> quoted",
  "----",
  "====",
  "| a | b |",
  "||a||b||",
  "```code",
  "`code` ~~gone~~ ~x~ ^up^",
  "{code}x{code} {noformat} {color:red}",
  "[words](https://elsewhere.example) ![x](y)",
  "[words|https://elsewhere.example] [~anna] [x^y.png]",
  "!picture.png! ??who?? +new+ -old-",
  "(x) (!) (on) :) :P ;) :-( (flag)",
  "<script>alert(1)</script><b>x",
  "&lt;b&gt; &#60; &amp; R&D",
  '" onclick="x',
  "'a' `b` \"c\"",
  "https://a_b.example/c_d?e=f&g=h",
  "www.example.com",
  "anna_b@example.com @team #123",
  "$x$ $$y$$ <!-- hidden -->",
  "[ ] open [x] done [^1] [^1]: note",
  "Grüße, 東京, مرحبا, 😀",
  "ends with \\",
  "::: note",
  "%%comment%% {{mono}}",
];

const nasty = fc.constantFrom(...typed, ..."\\`*_{}[]()<>#+-.!|~^&$@:;='\"?%/ \t\n\r\u2028\u202e\u200b".split(""), "a", "Z", "7");
const words = fc.array(nasty, { minLength: 1, maxLength: 5 }).map((parts) => oneLine(parts.join("")) || "x");
const link = fc.record({
  text: words,
  address: fc.constantFrom("https://guide.example/fix/fips/#a=b&c=d,e&tried=f", "file:///C:/a%20(b)/index.html#a=b"),
});
const parts = fc.tuple(words, fc.option(link)).map(([text, one]): Words[] => (one ? [`${text} `, one] : [text]));
const small = fc.record({ words: parts, name: fc.option(words, { nil: undefined }) }).map((item) => item as Item);
const item = fc.record({ item: small, below: fc.array(small, { maxLength: 2 }) }).map((one): Item => ({ ...one.item, below: one.below }));
const block = fc.oneof(
  words.map((text): Block => ({ kind: "heading", text })),
  parts.map((some): Block => ({ kind: "paragraph", words: some })),
  fc
    .record({ isOrdered: fc.boolean(), items: fc.array(item, { minLength: 1, maxLength: 3 }) })
    .map((list): Block => ({ kind: "list", ...list })),
  fc
    .array(fc.constantFrom("$a = `n", "```", "  <b>'x'</b> & {", "| *Out-Null*", "# [x](y)", "\\\\srv\\x"), { minLength: 1, maxLength: 4 })
    .map((lines): Block => ({ kind: "code", text: lines.join("\n") })),
);
/** Two lists of one kind would join; between two blocks of ours stands a heading. */
const document = fc
  .array(fc.tuple(words, block), { minLength: 1, maxLength: 4 })
  .map((pairs): TicketDocument => [
    { kind: "title", text: "Title" },
    ...pairs.flatMap(([heading, one]): Block[] => [{ kind: "heading", text: heading }, one]),
  ]);

describe("whatever is filled in, each form shows the document and no more", () => {
  it.each([
    ["Markdown, as GitHub reads it", markdown, seenInMarkdown],
    ["HTML, as a browser reads it", html, seenInHtml],
    ["Jira's notation, by its rules", jiraWiki, seenInJira],
  ] as const)("%s", (_name, write, read) => {
    fc.assert(
      fc.property(document, (one) => {
        const { blocks, links } = read(write(one));
        expect(blocks).toEqual(meant(one));
        expect(links).toEqual(linksOf(one).map(([text, address]) => [text, safeAddress(address)]));
      }),
      { numRuns: 150 },
    );
  });

  it("plain text: only headings, paragraphs and items begin at the margin", () => {
    fc.assert(
      fc.property(document, (one) => {
        const atMargin = (lines: readonly string[]) => lines.filter((line) => /^\S/.test(line));
        const ours = one.flatMap((block) =>
          block.kind === "list"
            ? block.items.map((_, i) => (block.isOrdered ? `${i + 1}.` : "-"))
            : block.kind === "code"
              ? []
              : plainText([block]).split("\n"),
        );
        const lines = atMargin(plainText(one).split("\n"));
        expect(lines).toHaveLength(ours.length);
        expect(lines.every((line, i) => line.startsWith(ours[i]!))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what single lines become", () => {
  const inList = (text: string): TicketDocument => [{ kind: "list", isOrdered: false, items: [{ words: [text] }] }];
  it.each([
    ["EXAMPLE\\anna", "- EXAMPLE\\\\anna", "* EXAMPLE\\anna", "EXAMPLE\\anna"],
    ["SERVER-01.example.com", "- SERVER-01.example.com", "* SERVER-01.example.com", "SERVER-01.example.com"],
    ["2026-11-26 03:41:12 UTC", "- 2026-11-26 03:41:12 UTC", "* 2026-11-26 03:41:12 UTC", "2026-11-26 03:41:12 UTC"],
    ["1. one", "- 1\\. one", "* 1. one", "1. one"],
    ["____", "- \\_\\_\\_\\_", "* \\_\\_\\_\\_", "____"],
    ["\\\\SERVER01\\x", "- \\\\\\\\SERVER01\\\\x", "* &#92;&#92;SERVER01\\x", "\\\\SERVER01\\x"],
    [":) (x) :P", "- :) (x) :P", "* :\\) \\(x) &#58;P", ":) (x) :P"],
    ["<b>", "- \\<b\\>", "* <b>", "&lt;b&gt;"],
  ])("%s", (text, inMarkdown, inJira, inHtml) => {
    expect(markdown(inList(text))).toBe(inMarkdown);
    expect(jiraWiki(inList(text))).toBe(inJira);
    expect(html(inList(text))).toBe(`<ul><li>${inHtml}</li></ul>`);
    expect(plainText(inList(text))).toBe(`- ${text}`);
  });
});

describe("plain text", () => {
  it("breaks lines below 100 characters and keeps an address whole", () => {
    const address = `https://guide.example/diagnose/result/#${"a=b&".repeat(40)}c=d`;
    const text = plainText([{ kind: "list", isOrdered: true, items: [{ words: ["word ".repeat(60), { text: "Read on", address }] }] }]);
    const lines = text.split("\n");
    expect(lines).toContain(`   ${address}`);
    expect(lines.filter((line) => line.length > 99)).toEqual([`   ${address}`]);
    expect(lines.slice(1).every((line) => line.startsWith("   "))).toBe(true);
  });
});

describe("typed text", () => {
  it.each([
    ["a  b\tc", ["a b c"]],
    ["one\r\ntwo\n\n three ", ["one", "two", "three"]],
    ["left\u202eright\u0000\u200b", ["leftright"]],
    ["a\u2028b", ["a", "b"]],
    [" \n ", []],
  ])("%j has the lines %j", (text, lines) => expect(linesOf(text)).toEqual(lines));
});

it("every form has a text, and one has markup beside it", () => {
  expect(formIds.filter((id) => "markup" in forms[id])).toEqual(["rich"]);
});
