import { beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "@/lib/problem";
import { commandProblems } from "@/scripts/check/commands";
import { type Knowledge, readKnowledge } from "@/scripts/check/knowledge";
import { modelProblems } from "@/scripts/check/model";
import { SourcePlaces } from "@/scripts/check/place-in-source";
import { type Site, siteOf } from "@/scripts/check/site";
import { sourceProblems } from "@/scripts/check/sources";
import { unusedProblems } from "@/scripts/check/unused";
import { countWindows, windowLines, windowProblems } from "@/scripts/check/windows";
import { BrokenContent } from "../fixtures/broken-content";

let content: BrokenContent;
/** The articles are those of the real content: no fault here is in one. */
const site = (): Site => ({ ...sound, ...content.knowledge, places: new SourcePlaces(content.knowledge.texts) });

type Plant = (content: BrokenContent) => void;
/** The problem without what to do; `on` are words that lead to its line, as `lineOf` takes them. */
type Told = Omit<Problem, "line" | "fix"> & { readonly on: readonly string[] };

let real: Knowledge;
let sound: Site;
beforeAll(async () => {
  real = await readKnowledge();
  sound = siteOf(real);
});

const problemOf = ({ on, ...told }: Told): Problem => ({
  ...told,
  line: content.lineOf(told.file, ...on),
  fix: expect.stringMatching(/^[A-Z].*\.$/) as string,
});

const flow = "content/flow.ts";

describe("the model", () => {
  const faults: [fault: string, plant: Plant, told: Told][] = [
    [
      "a flow that turns in a circle",
      ({ knowledge: { model } }) => (model.flow.next["domain-trust"]!.broken = "system-log"),
      {
        file: flow,
        on: ['    "domain-trust": {'],
        field: "flow.next.domain-trust",
        expected: "a way on that never returns",
        found: "system-log -> domain-trust -> system-log",
      },
    ],
    [
      "an answer that leads nowhere",
      ({ knowledge: { model } }) => delete model.flow.next["host-access"]!.no,
      { file: flow, on: ['    "host-access": {'], field: "flow.next.host-access.no", expected: 'a question or "result"', found: "nothing" },
    ],
    [
      "a prior of 0",
      ({ knowledge: { model } }) => Object.assign(model.causes.fips!, { prior: 0 }),
      { file: "content/causes.ts", on: ["  fips: {", "prior: "], field: "causes.fips.prior", expected: "a number above 0", found: "0" },
    ],
    [
      "evidence about an answer that is not there, in the file of its family",
      ({ knowledge: { model } }) => Object.assign(model.evidence["outdated-client"]!["client-kind"]!, { ancient: "rare" }),
      {
        file: "content/evidence/client.ts",
        on: ['"outdated-client": {', '"client-kind": {'],
        field: "evidence.outdated-client.client-kind.ancient",
        expected: 'an answer of "client-kind" that says something (current, old, other-old, other-current, other-program, no-windows)',
        found: '"ancient"',
      },
    ],
    [
      "evidence on a source that is not there, in a row that causes share",
      ({ knowledge: { model } }) =>
        Object.assign(model.evidence["outdated-client"]!["three-attempts"]!, { hang: { level: "often", because: "hearsay" } }),
      {
        file: "content/evidence/rows.ts",
        on: ["export const beforeEncryption", "hang: "],
        field: "evidence.outdated-client.three-attempts.hang",
        expected: "the key of a source of content/sources.ts",
        found: '"hearsay"',
      },
    ],
    [
      "an id that is retired and in use",
      ({ knowledge }) => Object.assign(knowledge.retired.causes, { fips: null }),
      {
        file: "content/retired.ts",
        on: ["causes: "],
        field: "retired.causes.fips",
        expected: "an id that the model no longer has",
        found: "one in use",
      },
    ],
    [
      "a question that takes the address of a page",
      ({ knowledge: { model } }) => {
        Object.assign(model.questions, { paste: { answers: { a: {}, b: {} }, routing: true } });
        Object.assign(model.flow.next, { paste: { a: "result", b: "result", unsure: "result" } });
        model.flow.next["domain-trust"]!.fine = "paste";
      },
      {
        file: "content/questions.ts",
        on: ["questions = {"],
        field: "questions.paste",
        expected: "no question with a reserved id (tried, fixed, result, know, paste)",
        found: '"paste"',
      },
    ],
    [
      "a question that needs the host, asked of everybody",
      ({ knowledge }) => (knowledge.checks.path!.reach = "host"),
      {
        file: "content/checks.ts",
        on: ["  path: {", "reach: "],
        field: "checks.path.reach",
        expected: 'a question that comes only after host-access=yes, or reach "anyone"',
        found: '"host", and a path that asks it without',
      },
    ],
  ];

  it.each(faults)("is refused for %s, with its line", async (_, plant, told) => {
    content = new BrokenContent(real);
    plant(content);
    expect(modelProblems(site())).toContainEqual(problemOf(told));
  });
});

describe("commands in tables", () => {
  const faults: [fault: string, plant: Plant, told: Told][] = [
    [
      "how a question is answered",
      ({ knowledge }) => {
        const { checks } = knowledge.commandTables.get("content/checks.ts") as { checks: Knowledge["checks"] };
        Object.assign(checks["saved-password"]!.commands![0]!.forms[0]!, { code: "'a'\nGet-Everything" });
      },
      {
        file: "content/checks.ts",
        on: ['  "saved-password": {', "code: "],
        field: "checks.saved-password.commands.0 powershell, line 2 of it",
        expected: "a cmdlet or program of content/cmdlets.ts, in its own spelling",
        found: "Get-Everything",
      },
    ],
    [
      "a change of settings",
      ({ knowledge: { changes } }) => Object.assign(changes["rdp-on"]!.values[0]!, { name: "fDeny\u2013TS" }),
      {
        file: "content/changes.ts",
        on: ['  "rdp-on": {'],
        field: "rdp-on proof powershell, line 1 of it",
        expected: "a plain quote, dash or space",
        found: "U+2013",
      },
    ],
    [
      "an entry of the catalogue that nothing uses",
      (broken) => {
        broken.edit("content/cmdlets.ts", "export const cmdlets = {\n", 'export const cmdlets = {\n  "Get-Tea": { module: "Kitchen" },\n');
        Object.assign(broken.knowledge.catalogue.cmdlets, { "Get-Tea": { module: "Kitchen" } });
      },
      {
        file: "content/cmdlets.ts",
        on: ['"Get-Tea"'],
        field: "Get-Tea",
        expected: "an entry that a command of the site uses",
        found: "none that does",
      },
    ],
    [
      "a switch that nothing uses",
      ({ knowledge: { catalogue } }) =>
        Object.assign(catalogue.programs.tasklist!, { switches: [...catalogue.programs.tasklist!.switches!, "/tea"] }),
      {
        file: "content/cmdlets.ts",
        on: ["export const programs", "  tasklist: "],
        field: "tasklist /tea",
        expected: "an entry that a command of the site uses",
        found: "none that does",
      },
    ],
  ];

  it("are refused with the line of their entry", async () => {
    content = new BrokenContent(real);
    for (const [, plant] of faults) plant(content);
    const problems = await commandProblems(site());
    for (const [fault, , told] of faults) expect(problems, fault).toContainEqual(problemOf(told));
  });
});

describe("sources", () => {
  const entry = (url: string) => ({ title: "Tea", url, publisher: "project", supports: "It is hot" }) as const;

  it("that nothing cites, without an https address, or without a sentence are refused, and pages that have two keys", () => {
    content = new BrokenContent(real);
    const first = Object.keys(real.sources)[0]!;
    const doubled = real.sources[first]!.url;
    content.edit(
      "content/sources.ts",
      "export const sources = {\n",
      `export const sources = {\n  "tea-1": {\n    url: "x",\n    supports: "x",\n  },\n  "tea-2": {\n    url: "x",\n  },\n`,
    );
    // In front, as in the file: the earlier of two entries is the one to keep.
    content.knowledge.sources = { "tea-1": entry("http://example.com/"), ...content.knowledge.sources, "tea-2": entry(doubled) };
    const told = (field: string, on: string[], expected: string, found: string) =>
      problemOf({ file: "content/sources.ts", field, on, expected, found });
    expect(sourceProblems(site())).toEqual([
      told("tea-1 url", ['"tea-1"', "url: "], "an https address without a language in it", '"http://example.com/"'),
      told("tea-1 supports", ['"tea-1"', "supports: "], "a sentence that ends with a full stop", '"It is hot"'),
      told("tea-2 supports", ['"tea-2"'], "a sentence that ends with a full stop", '"It is hot"'),
      told("tea-2 url", ['"tea-2"', "url: "], "a page that no other key names", `${doubled}, which "${first}" names`),
    ]);
    expect(unusedProblems(site())).toEqual([
      told("tea-1", ['"tea-1"'], "a source that an article, a page or a table cites", "nothing that does"),
      told("tea-2", ['"tea-2"'], "a source that an article, a page or a table cites", "nothing that does"),
    ]);
  });

  it("and changes that no article makes", () => {
    content = new BrokenContent(real);
    content.edit("content/causes/wrong-listener.mdx", '<Change id="rdp-on" />', "");
    expect(unusedProblems(site())).toContainEqual(
      problemOf({
        file: "content/changes.ts",
        on: ['  "rdp-on": {'],
        field: "rdp-on",
        expected: "a change that an article makes",
        found: "nothing that does",
      }),
    );
  });
});

describe("ways through windows", () => {
  const file = "content/no-window.ts";

  it("and reasons for none are there for every command of the site, and are counted", () => {
    content = new BrokenContent(real);
    expect(windowProblems(site())).toEqual([]);
    const count = countWindows(site());
    expect(count.having).toBeGreaterThan(200);
    const [head, ...reasons] = windowLines(count);
    expect(head).toMatch(/^\d+ commands have .*, \d+ have none:$/);
    expect(reasons.join("\n")).toContain("firewall/port");
  });

  it("are missed, where neither stands there", () => {
    content = new BrokenContent(real);
    const { checks, noWindow } = content.knowledge;
    Object.assign(noWindow.firewall!, { tries: [] });
    Object.assign(checks["saved-password"]!.commands![0]!, { forms: checks["saved-password"]!.commands![0]!.forms.slice(0, 1) });
    const expected = `a fence "gui or" or "events or" below it, or its id in ${file}`;
    const found = "neither";
    expect(windowProblems(site())).toEqual([
      problemOf({ file: "content/causes/firewall.mdx", on: ["```powershell id=port "], field: "port window", expected, found }),
      problemOf({
        file: "content/checks.ts",
        on: ['  "saved-password": {', "commands: [", "{"],
        field: "saved-password.0 window",
        expected,
        found,
      }),
    ]);
  });

  it("are refused as reasons for what has one, or is not there", () => {
    content = new BrokenContent(real);
    content.edit(file, "  firewall: {", '  firewall: {\n    shell: ["accepted", "tea"],');
    Object.assign(content.knowledge.noWindow.firewall!, { shell: ["accepted", "tea"] });
    const told = (id: string, found: string) =>
      problemOf({
        file,
        on: ["  firewall: {", `"${id}"`],
        field: "noWindow.firewall.shell",
        expected: "the id of a command without a way through windows",
        found,
      });
    const problems = windowProblems(site());
    expect(problems).toHaveLength(2);
    expect(problems).toContainEqual(told("accepted", '"accepted", which has one'));
    expect(problems).toContainEqual(told("tea", '"tea", which that page does not have'));
  });
});
