import { beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "@/lib/problem";
import { readKnowledge } from "@/scripts/check/knowledge";
import { contentProblems } from "@/scripts/check/problems";
import { BrokenContent } from "../fixtures/broken-content";

const fips = "content/causes/fips.mdx";
const listener = "content/causes/wrong-listener.mdx";
const binding = "content/causes/certificate-binding.mdx";
const access = "content/pages/access.mdx";
const published = "tests/fixtures/published-urls.txt";

type Expected = Pick<Problem, "file" | "field"> & { readonly expected: string | RegExp; readonly found: string | RegExp } & (
    { readonly on: string } | { readonly line: number }
  );

/** Faults in texts, planted all at once: what they are, how, and the problem that must be told. `on` are words of its line. */
const faults: readonly [fault: string, plant: (content: BrokenContent) => void, told: Expected][] = [
  [
    "a field of the frontmatter",
    (content) => content.edit(fips, "grade: documented", "grade: certain"),
    { file: fips, on: "grade: certain", field: "frontmatter grade", expected: /one of "documented"/, found: '"certain"' },
  ],
  [
    "a field that does not exist",
    (content) => content.edit(fips, "  client: ", "  clients: x\n  client: "),
    { file: fips, on: "  clients: x", field: "frontmatter appliesTo", expected: /^no other field/, found: '"clients"' },
  ],
  [
    "a section of another name",
    (content) => content.edit(fips, "## When to escalate", "## Escalation"),
    { file: fips, on: "## Escalation", field: "sections", expected: /^one of: Is it this\?, /, found: "Escalation" },
  ],
  ["a missing section", () => {}, { file: fips, line: 0, field: "sections", expected: 'a section "## When to escalate"', found: "none" }],
  [
    "an expression in a sentence",
    (content) => content.edit(fips, "## Sources\n", "## Sources\n\nBuilt on {process.env.HOME}.\n"),
    { file: fips, on: "Built on", field: "expression", expected: /literal attributes$/, found: "{process.env.HOME}" },
  ],
  [
    "an import",
    (content) => content.edit(access, "\n## ", '\nimport { x } from "y"\n\n## '),
    { file: access, on: "import { x }", field: "expression", expected: /literal attributes$/, found: 'import { x } from "y"' },
  ],
  [
    "raw HTML",
    (content) => content.edit(access, "\n## ", "\n<div>x</div>\n\n## "),
    { file: access, on: "<div>", field: "component", expected: /^one of Grade, /, found: "div" },
  ],
  [
    "a heading twice",
    (content) => content.edit(access, "\n## ", "\n### Twice\n\nx\n\n### Twice \n\nx\n\n## "),
    {
      file: access,
      on: "### Twice ",
      field: "heading",
      expected: "a heading that no other of the page has",
      found: /^"Twice", as in line \d+$/,
    },
  ],
  [
    "a heading with the id of the page's own list of sources",
    (content) => content.edit(access, "\n## ", "\n### Sources\n\nx\n\n## "),
    {
      file: access,
      on: "### Sources",
      field: "id",
      expected: "an id that nothing else on the page has",
      found: '"sources" of the heading "Sources", as the page itself has it',
    },
  ],
  [
    "a link to a code that has no page",
    (content) => content.edit(fips, "## Sources\n", "## Sources\n\nSee [it](/codes/0x999/).\n"),
    { file: fips, on: "/codes/0x999/", field: "link", expected: /^the address of a page or file/, found: "/codes/0x999/" },
  ],
  [
    "a link to a heading of another page that is not there",
    (content) => content.edit(fips, "## Sources\n", "## Sources\n\nSee [it](/access/#no-such-way).\n"),
    { file: fips, on: "/access/#no-such-way", field: "link", expected: /^an id of that page \(/, found: "/access/#no-such-way" },
  ],
  [
    "a link to a heading of its own page that is not there",
    (content) => content.edit(access, "\n## ", "\nSee [it](#no-such-way).\n\n## "),
    { file: access, on: "](#no-such-way)", field: "link", expected: /^an id of that page \(/, found: "#no-such-way" },
  ],
  [
    "a link to an answer that is not there",
    (content) => content.edit(fips, "## Sources\n", "## Sources\n\nSee [it](/diagnose/result/#who-else=martians).\n"),
    {
      file: fips,
      on: "martians",
      field: "link",
      expected: 'answers as "question=answer" behind the #',
      found: "/diagnose/result/#who-else=martians",
    },
  ],
  [
    "a source that is not there",
    (content) => content.edit(fips, "## Sources\n", '## Sources\n\nIt is so. <Grade is="documented" by="no-such-source" />\n'),
    { file: fips, on: "no-such-source", field: "Grade by", expected: "a key of content/sources.ts", found: '"no-such-source"' },
  ],
  [
    "a heading among the signs that decide",
    (content) => content.edit(fips, "## Is it this?\n", "## Is it this?\n\n### First of all\n"),
    { file: fips, on: "### First of all", field: "sections", expected: /one sign and one command$/, found: "First of all" },
  ],
  [
    "a command without its proof",
    (content) => content.edit(listener, " proof=owner", ""),
    { file: listener, on: "id=restart where=host", field: "command proof", expected: /^the id of the check that proves/, found: "nothing" },
  ],
  [
    "a parameter that the cmdlet does not have",
    (content) => content.edit(listener, "Restart-Service -Name 'TermService' -Force", "Restart-Service -Name 'TermService' -Forcibly"),
    {
      file: listener,
      on: "-Forcibly",
      field: "powershell",
      expected: /Restart-Service has in Windows PowerShell 5\.1$/,
      found: "-Forcibly",
    },
  ],
  [
    "PowerShell that does not parse",
    (content) => content.edit(listener, "if ($null -eq $item) { continue }", "if ($null -eq $item { continue }"),
    {
      file: listener,
      on: "if ($null -eq $item { continue }",
      field: "powershell",
      expected: "PowerShell that parses",
      found: '"if ($null -eq $item { continue }"',
    },
  ],
  [
    "a command that does more than its fence says",
    (content) => content.edit(fips, "  $value = $null\n", "  $value = $null\n  Restart-Service -Name 'SessionEnv'\n"),
    {
      file: fips,
      on: "Restart-Service -Name 'SessionEnv'",
      field: "powershell denied-effect",
      expected: 'a command that does no more than "read-only"',
      found: "Restart-Service -Name SessionEnv",
    },
  ],
  [
    "a sentence that says that nobody is disconnected above a command that disconnects everyone",
    (content) => content.edit(binding, "It disconnects everybody; their sessions stay.", "Nobody is disconnected."),
    {
      file: binding,
      on: "Nobody is disconnected. <Grade",
      field: "sentence about sessions",
      expected: 'commands that disconnect nobody, as it says: "Nobody is disconnected."',
      found: /^line \d+: everyone is disconnected$/,
    },
  ],
  [
    "a way through Event Viewer that shows events of any time, where the command reads a day",
    (content) => content.edit("content/causes/connection-limit.mdx", "look: Only those of the last day count.\n", ""),
    {
      file: "content/causes/connection-limit.mdx",
      on: "```powershell id=too-many ",
      field: "too-many window",
      expected: "days in its events, or a look that says which events count: those of the attempt, of the last day",
      found: "a way that shows events of any time",
    },
  ],
  [
    "a sentence that says that sessions end above a command that disconnects nobody",
    (content) => content.edit(binding, "Nobody is disconnected. If the host", "It ends all sessions. If the host"),
    {
      file: binding,
      on: "It ends all sessions. If the host",
      field: "sentence about sessions",
      expected: /^a command that ends sessions, as it says: "It ends all sessions\."/,
      found: "no such command beside it",
    },
  ],
  [
    "a quote without its other half in Command Prompt",
    (content) => content.edit(listener, "```cmd or\nnet stop", '```cmd or\necho "x\nnet stop'),
    { file: listener, on: 'echo "x', field: "cmd", expected: "quotes in pairs", found: 'echo "x' },
  ],
  [
    "a word to fill in outside of quotes in a Unix shell",
    (content) =>
      content.edit(
        "content/causes/host-not-ready.mdx",
        "az vm start --resource-group 'RESOURCEGROUP'",
        "az vm start --resource-group RESOURCEGROUP",
      ),
    {
      file: "content/causes/host-not-ready.mdx",
      on: "az vm start --resource-group RESOURCEGROUP",
      field: "sh",
      expected: "RESOURCEGROUP inside single quotes",
      found: "no quotes",
    },
  ],
  [
    "a letter that is no ASCII in the script",
    (content) => content.edit("public/Get-Rdp904Report.ps1", "\nparam(", "\n# na\u00efve\nparam("),
    {
      file: "public/Get-Rdp904Report.ps1",
      on: "# na\u00efve",
      field: "powershell",
      expected: "ASCII, which 5.1 reads alike in every country",
      found: "U+00EF",
    },
  ],
  [
    "text that is no MDX",
    (content) => content.edit("content/causes/udp-transport.mdx", "## Sources\n", "## Sources\n\nNow </Warning>\n"),
    {
      file: "content/causes/udp-transport.mdx",
      on: "Now </Warning>",
      field: "text",
      expected: "MDX with YAML frontmatter",
      found: /^Unexpected closing slash `\/` in tag/,
    },
  ],
  [
    "a published address that leads nowhere",
    (content) => content.edit(published, "/fix/\n", "/fix/\n/fix/no-such-cause/\n"),
    {
      file: published,
      on: "/fix/no-such-cause/",
      field: "address",
      expected: "an address that leads somewhere",
      found: "/fix/no-such-cause/",
    },
  ],
  [
    "a published address twice",
    (content) => content.edit(published, "/fix/\n", "/fix/\n/fix/\n"),
    { file: published, line: 3, field: "address", expected: "each address once", found: "/fix/, as in line 2" },
  ],
  [
    "a published heading that went without a successor",
    (content) => content.edit("content/causes/wrong-host.mdx", "## Undo", "## Take it back"),
    {
      file: published,
      on: "/fix/wrong-host/#undo\n",
      field: "address",
      expected: "an address that leads somewhere",
      found: "/fix/wrong-host/#undo",
    },
  ],
  [
    "a gap that new-cause left",
    (content) => content.edit("content/causes.ts", "export const causes = {", "// TODO: how often the fix works\nexport const causes = {"),
    { file: "content/causes.ts", on: "// TODO: ", field: "gap", expected: "how often the fix works", found: "TODO" },
  ],
  [
    "a cause without an article",
    (content) => void content.knowledge.texts.delete("content/causes/path-mtu.mdx"),
    { file: "content/causes/path-mtu.mdx", line: 0, field: "file", expected: 'an article on the cause "path-mtu"', found: "no such file" },
  ],
];

describe("faults in texts, all at once", () => {
  let content: BrokenContent;
  let problems: Problem[];
  beforeAll(async () => {
    content = new BrokenContent(await readKnowledge());
    for (const [, plant] of faults) plant(content);
    problems = await contentProblems(content.knowledge);
  });

  it.each(faults)("%s", (_, __, { file, field, expected, found, ...where }) => {
    const line = "on" in where ? content.lineOf(file, where.on) : where.line;
    const told = (words: string | RegExp) => (typeof words === "string" ? words : expect.stringMatching(words));
    expect(problems).toContainEqual({ file, line, field, expected: told(expected), found: told(found), fix: told(/^[A-Z].*\.$/) });
  });

  it("come in the order of files and lines", () => {
    const places = problems.map(({ file, line }) => `${file}:${String(line).padStart(5, "0")}`);
    expect(places).toEqual(places.toSorted());
  });
});

it("has nothing against links to pages of codes, rows of the list of codes, files, answers and headings", async () => {
  const content = new BrokenContent(await readKnowledge());
  const links = [
    "/codes/0x204/",
    "/codes/#extended-0x7",
    "/about/#folklore",
    "/access/#azure-run-command",
    "/access/#sources",
    "/escalate/#ready-text",
    "/fix/wrong-listener/#rdp-on-before",
    "/reg/0x904-rdp-on.reg",
    "/Get-Rdp904Report.ps1",
    "/diagnose/path/#who-else=everyone",
    "#source-rs-cant",
  ];
  content.edit(listener, "## Sources\n", `## Sources\n\n${links.map((link) => `[x](${link})`).join(" ")}\n`);
  expect(await contentProblems(content.knowledge)).toEqual([]);
});
