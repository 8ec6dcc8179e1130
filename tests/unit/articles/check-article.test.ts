import { describe, expect, it } from "vitest";
import { checkArticle, checkPage, type Known, reading } from "@/lib/articles/check-article";
import type { Page } from "@/lib/articles/check-links";
import { requiredSections, type SectionName, sectionNames } from "@/lib/articles/sections";
import { problemSentence } from "@/lib/problem";

const known: Known = {
  causes: ["limescale", "no-power"],
  sources: ["manual"],
  changes: ["thermostat-on"],
  pages: new Map<string, Page>([
    ["/fix/", { has: () => false, named: "no id" }],
    ["/fix/limescale/", { has: (id) => id === "undo", named: "undo" }],
    ["/fix/no-power/", { has: (id) => id === "plug", named: "plug" }],
  ]),
};

const front = `---
cause: limescale
grade: documented
appliesTo:
  host: any kettle
  client: any cup
events: ["Kettle 12"]
usual:
  is-it-this: 1
  most-often: 5
checkedOn: 2026-11-21
---
`;

const check = '```powershell id=look where=host effect=read-only good="it is white" bad="it is brown"\nGet-Item -Path \'C:\\kettle\'\n```';
const next = "- **Bad**: go on.\n- **Good**: not this cause.";
const fix =
  "```powershell id=descale where=host elevated effect=changes-settings before=look proof=look undo=refill\nRemove-Item -Path 'C:\\scale'\n```";
const undo =
  "```powershell id=refill where=host effect=changes-settings before=look proof=filled no-undo=\"Water has no way back.\"\nNew-Item -Path 'C:\\water'\n```";
const filled = '```powershell id=filled where=host effect=read-only good="water" bad="none"\nGet-Item -Path \'C:\\water\'\n```';

const bodies: Record<SectionName, string> = {
  "Is it this?": `White crust. <Grade is="documented" by="manual" />\n\n${check}\n\n${next}`,
  "The usual repair": `${fix}\n\n<Change id="thermostat-on" />`,
  "Did it work?": "It boils.",
  Undo: `${undo}\n\n${filled}`,
  "Before you start": "Unplug it.",
  "Other cases": "### Brown\n\nIt is rust.",
  "More signs": "See [the power](/fix/no-power/).",
  "Without access to the host": "Ask who has the kettle.",
  "Why it happens": "Hard water.",
  "When to escalate": "Ask the maker.",
  Sources: "None is missing.",
};

/** The first section with this below its command. */
const sign = (below: string) => bodies["Is it this?"].replace(next, below);

const article = (change: Partial<typeof bodies> = {}, frontmatter = front, order: readonly string[] = sectionNames) =>
  `${frontmatter}\n${order.map((name) => `## ${name}\n\n${{ ...bodies, ...change }[name as keyof typeof bodies]}`).join("\n\n")}\n`;

const written = (name: string, text: string) => ({ file: `${name}.mdx`, reading: reading(text), page: `/fix/${name}/`, taken: ["main"] });
const found = (text: string, cause = "limescale") => checkArticle({ ...written(cause, text), cause }, known);
const problems = (text: string, cause?: string) => found(text, cause).map(problemSentence);

describe("checkArticle", () => {
  it("finds nothing wrong with a sound article", () => {
    expect(problems(article())).toEqual([]);
  });

  it("takes an article without the sections that not every cause needs", () => {
    expect(problems(article({}, front, requiredSections))).toEqual([]);
    expect(requiredSections.length).toBeLessThan(sectionNames.length);
  });

  it.each([
    ["a frontmatter that is missing", article({}, ""), "frontmatter"],
    ["a field of another kind", article({}, front.replace("documented", "certain")), "frontmatter grade"],
    ["a field that does not exist", article({}, front.replace("events:", "evnts:")), "frontmatter"],
    ["a frontmatter that is no YAML", article({}, "---\ncause: [\n---\n"), "text"],
    ["the frontmatter of another cause", article({}, front.replace("limescale", "no-power")), "frontmatter cause"],
    [
      "a missing section",
      article(
        {},
        front,
        sectionNames.filter((name) => name !== "Undo"),
      ),
      "sections",
    ],
    ["sections in another order", article({}, front, [...sectionNames].reverse()), "sections"],
    ["a section of another name", article({}, front, [...sectionNames, "See also"]), "See also"],
    ["an empty section", article({ "When to escalate": "" }), 'text under "## When to escalate"'],
    ["a source that nobody knows", article({ "Is it this?": `x <Grade is="documented" by="manul" />\n\n${check}` }), '"manul"'],
    ["a documented claim without a source", article({ "Is it this?": `x <Grade is="documented" />\n\n${check}` }), "Grade by"],
    ["a grade that does not exist", article({ "Is it this?": `x <Grade is="certain" by="manual" />\n\n${check}` }), "Grade is"],
    ["no graded claim at all", article({ "Is it this?": check }), "at least one graded claim"],
    ["a link that leads nowhere", article({ "More signs": "[x](/fix/no-powr/)" }), "/fix/no-powr/"],
    ["a link without its last slash", article({ "More signs": "[x](/fix/no-power)" }), "slash"],
    ["a component that does not exist", article({ "When to escalate": "<Card>x</Card>" }), "component"],
    ["a change that does not exist", article({ "The usual repair": `${fix}\n\n<Change id="thermostat-off" />` }), '"thermostat-off"'],
    [
      "a heading among the signs that decide",
      article({
        "Is it this?": `### White?

${check}`,
      }),
      "one sign and one command",
    ],
    [
      "a change command without a check before",
      article({ "The usual repair": `${fix.replace("before=look ", "")}\n\n<Change id="thermostat-on" />` }),
      "before",
    ],
    [
      "a change command without a way back",
      article({ "The usual repair": `${fix.replace(" undo=refill", "")}\n\n<Change id="thermostat-on" />` }),
      "undo",
    ],
    [
      "an undo that is not in the article",
      article({ "The usual repair": `${fix.replace("undo=refill", "undo=refil")}\n\n<Change id="thermostat-on" />` }),
      '"refil"',
    ],
    ["an undo with the proof of what it takes back", article({ Undo: bodies.Undo.replace("proof=filled", "proof=look") }), "another proof"],
    [
      "an undo that proves itself and does not say what is good",
      article({ Undo: bodies.Undo.replace("proof=filled", "proof=refill") }),
      "a command that proves itself",
    ],
    ["a shell that does not exist", article({ "Is it this?": bodies["Is it this?"].replace("```powershell", "```bash") }), "shell"],
    ["a place that does not exist", article({ "Is it this?": bodies["Is it this?"].replace("where=host", "where=moon") }), '"moon"'],
    ["a check with only its good answer", article({ "Is it this?": bodies["Is it this?"].replace(' bad="it is brown"', "") }), "bad"],
    ["a first look without what to do after Bad", article({ "Is it this?": sign("- **Good**: not this cause.") }), "after Bad"],
    ["one without what to do after Good", article({ "Is it this?": sign("- **Bad**: go on.\n- **Grey**: wait.") }), "after Good"],
    ["signs that are told in a sentence", article({ "Is it this?": sign("**Bad**: go on. **Good**: not this cause.") }), '"Good"'],
    [
      "two signs in one item",
      article({ "Is it this?": sign("- **Good**: not this.\n- **Bad, old**: go on. **Bad, new**: wait.") }),
      '"Bad, new"',
    ],
    ["an item that does not begin with a label", article({ "Is it this?": sign(`${next}\n- Or wait.`) }), '"Or wait."'],
    ["two outcomes in one item", article({ "Is it this?": sign(`${next}\n- **Grey**: wait. **Red**: go on.`) }), '"Red"'],
    ["an id used twice", article({ "Did it work?": check }), "an id that nothing else on the page has"],
    [
      "a heading used twice",
      article({ "The usual repair": `${bodies["The usual repair"]}\n\n### Hot\n\nx\n\n### Hot` }),
      "a heading that no other of the page has",
    ],
    ["an id of the page itself", article({ "When to escalate": "### Main\n\nx" }), "as the page itself has it"],
    ["a link to an id that is not there", article({ "More signs": "[x](/fix/no-power/#plugs)" }), "plug behind the #"],
    ["a link to an id of its own that is not there", article({ "More signs": "[x](#undoo)" }), "undo behind the #"],
    ["a link by reference that leads nowhere", article({ "More signs": "[x][y]\n\n[y]: /nowhere/" }), "/nowhere/"],
    ["a picture that is not there", article({ "More signs": "![x](/x.png)" }), "/x.png"],
    ["a link without encryption", article({ "More signs": "[x](http://example.com/)" }), "http://example.com/"],
    ["text that is no MDX", article({ "When to escalate": "<Warning>" }), "text"],
  ])("names %s", (_, text, named) => {
    expect(problems(text).join("\n")).toContain(named);
  });

  it("tells all problems at once, each with file, what was expected and what was found", () => {
    const all = problems(article({ "More signs": "[x](/nowhere/)", "When to escalate": "" }, front.replace("documented", "certain")));
    expect(all.length).toBeGreaterThanOrEqual(3);
    for (const sentence of all) expect(sentence).toMatch(/^limescale\.mdx.*: expected .*; found /);
  });

  it("refuses a file that is named after no cause", () => {
    expect(problems(article({}, front.replace("limescale", "rust")), "rust").join()).toContain("file name");
  });
});

describe("what runs", () => {
  const line =
    article()
      .split("\n")
      .findIndex((text) => text === "Ask the maker.") + 1;

  it.each([
    ["{1 + 1}", "{1 + 1}"],
    ["It is {process.env.HOME}.", "{process.env.HOME}"],
    ["{/* a remark */}", "{/* a remark */}"],
    ['import x from "y"', 'import x from "y"'],
    ["export const x = 1", "export const x = 1"],
    ['<Note title={"x"}>\n\ny\n\n</Note>', 'title={"x"}'],
    ['<Note title="x" {...all}>\n\ny\n\n</Note>', "{...all}"],
  ])("is refused with its line: %s", (text, shown) => {
    const runs = found(article({ "When to escalate": text })).filter(({ field }) => field === "expression");
    expect(runs).toMatchObject([{ file: "limescale.mdx", line, found: shown }]);
  });

  it.each([
    ["<b>x</b>", { field: "component", found: "b" }],
    ['<Fences json="[]" />', { field: "component", found: "Fences" }],
    ["<>x</>", { field: "component", found: "<>" }],
    ['<kbd onClick="x">Ctrl</kbd>', { field: "kbd onClick", found: '"x"' }],
    ['<Grade is="inferred" from="manual" />', { field: "Grade from", found: '"manual"' }],
  ])("and so is what no article takes: %s", (text, problem) => {
    expect(found(article({ "When to escalate": text }))).toMatchObject([{ file: "limescale.mdx", line, ...problem }]);
  });

  it("and a key of the keyboard is not", () => {
    expect(found(article({ "When to escalate": "Press <kbd>Ctrl</kbd>." }))).toEqual([]);
  });
});

describe("checkPage", () => {
  const top = `---
title: Getting in
lead: Open the lid before you pour.
head:
  title: Get into a kettle without its lid (error 12)
  description: The spout, the lid and the hole that somebody drilled into it, and how to reach the water through each of them.
menu: { name: Getting in, place: 30 }
search: { detail: A second way in., names: lid spout }
---
`;
  const page = `## Getting in\n\nx <Grade is="documented" by="manual" />\n\n${check}`;
  const faults = (text: string) => checkPage(written("access", text), known);

  it("asks for no fixed sections, but for sound commands and links", () => {
    expect(faults(`${top}\n${page}`)).toEqual([]);
    expect(faults(`${top}\n${page}\n\n[x](/nowhere/)`)).toHaveLength(1);
  });

  it("asks for its frontmatter", () => {
    expect(faults(page)).toMatchObject([{ line: 1, field: "frontmatter", expected: "YAML between two lines of ---", found: "none" }]);
  });

  it.each([
    ["lead: Open the lid before you pour.\n", "", 1, "frontmatter lead", /^string/, "nothing"],
    ["(error 12)", "(error 12), with all that one should know", 5, "frontmatter head.title", /60 characters/, /^"Get into a kettle/],
    ["menu:", "menue:", 7, "frontmatter", /^no other field than title, lead, head, /, '"menue"'],
    ["place: 30", "place: first", 7, "frontmatter menu.place", /^number/, '"first"'],
    ["menu:", "under: about\nmenu:", 7, "frontmatter under", /^a page with menu, or one with under$/, '"about"'],
  ])("and says what is wrong with it: %j", (from, to, line, field, expected, found) => {
    const told = { expected: expect.stringMatching(expected), found: typeof found === "string" ? found : expect.stringMatching(found) };
    expect(faults(`${top}\n${page}`.replace(from, to))).toEqual([
      { file: "access.mdx", line, field, ...told, fix: expect.stringMatching(/\.$/) },
    ]);
  });

  it("lets it hold a whole part, which no article may", () => {
    expect(faults(`${top}\n${page}\n\n<ReadyText />`)).toEqual([]);
    expect(faults(`${top}\n${page}\n\n<ReadyText of="x" />`)).toMatchObject([{ field: "ReadyText of", expected: "no attribute" }]);
    expect(found(article({ Sources: "<ReadyText />" }))).toMatchObject([{ field: "component", found: "ReadyText" }]);
  });
});
