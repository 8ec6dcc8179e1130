import { beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "@/lib/problem";
import { readKnowledge } from "@/scripts/check/knowledge";
import { outputProblems } from "@/scripts/check/outputs";
import { contentProblems } from "@/scripts/check/problems";
import { siteOf } from "@/scripts/check/site";
import { writtenProblems } from "@/scripts/check/written";
import { BrokenContent } from "../fixtures/broken-content";

const page = "content/pages/access.mdx";
const checks = "content/checks.ts";
const readings = "content/readings/access.ts";

const check = (id: string, samples: string, code = "qwinsta.exe", good = "A line.") =>
  `\`\`\`powershell id=${id} where=host effect=read-only good="${good}" bad="Another."\n${code}\n\`\`\`\n${samples}\n`;
const sample = (id: string, is: string, text: string, more = "") =>
  `\`\`\`output of=${id} is=${is} from=constructed${more}\n${text}\n\`\`\`\n`;
const both = (id: string) => sample(id, "good", "fine") + sample(id, "bad", "broken");

const ab = { good: /^fine/m, bad: /^broken/m };

/** Checks that cannot fail, planted all at once: the check, its reading, and what must be told. `on` are words of its line. */
const faults: readonly [fault: string, id: string, text: string, reading: object | undefined, told: Partial<Problem> & { on: string }][] = [
  [
    "no reading",
    "p-unread",
    check("p-unread", both("p-unread")),
    undefined,
    { on: "id=p-unread", field: "p-unread reading", expected: `an entry in ${readings}`, found: "none" },
  ],
  [
    "no sample of Bad",
    "p-half",
    check("p-half", sample("p-half", "good", "fine")),
    ab,
    { on: "id=p-half", field: "p-half output bad", found: "none" },
  ],
  [
    "a bad output that reads as good too",
    "p-both",
    check("p-both", sample("p-both", "good", "fine") + sample("p-both", "bad", "fine\nbroken")),
    ab,
    { on: "of=p-both is=bad", field: "p-both output", expected: "a text that its reading takes as bad", found: "both" },
  ],
  [
    "an output without rights that reads as good",
    "p-denied",
    check("p-denied", both("p-denied") + sample("p-denied", "neither", "Access is denied.")),
    { good: /^(?!broken)./, bad: ab.bad },
    { on: "of=p-denied is=neither", field: "p-denied output", expected: "a text that its reading takes as neither", found: "good" },
  ],
  [
    "silence that passes for good",
    "p-silent",
    check("p-silent", both("p-silent")),
    { good: { not: ab.bad }, bad: ab.bad },
    { on: "id=p-silent", field: "p-silent silence", expected: "a reading that takes an empty text as neither", found: "good" },
  ],
  [
    "silence that means something, unsaid",
    "p-unsaid",
    check("p-unsaid", sample("p-unsaid", "bad", "broken")),
    { ...ab, silence: "good" },
    { on: "id=p-unsaid", field: "p-unsaid good", found: '"A line."' },
  ],
  [
    "a date without the day of reading",
    "p-dated",
    check("p-dated", sample("p-dated", "good", "until 2027-01-01") + sample("p-dated", "bad", "until 2025-01-01", " on=2026-01-01")),
    { good: { daysAgo: /until (\S+)/, under: 0 }, bad: { daysAgo: /until (\S+)/, over: 0 } },
    { on: "of=p-dated is=good", field: "p-dated output on", found: "nothing" },
  ],
  [
    "a window that nothing opens",
    "p-window",
    check("p-window", ""),
    { window: "mstsc.exe" },
    { on: "id=p-window", field: "p-window window", expected: "a program that the command calls", found: '"mstsc.exe"' },
  ],
  [
    "an empty sample",
    "p-empty",
    check("p-empty", both("p-empty") + sample("p-empty", "neither", "")),
    ab,
    { on: "of=p-empty is=neither", field: "p-empty output", expected: "what the command prints", found: "nothing" },
  ],
  [
    "a form from a source that is not there",
    "p-source",
    check("p-source", both("p-source") + "```output of=p-source is=good from=nobody\nfine\n```\n"),
    ab,
    { on: "from=nobody", field: "p-source output from", found: '"nobody"' },
  ],
  [
    "a sample of another command",
    "p-other",
    check("p-other", both("p-other") + sample("p-unread", "good", "fine", ' note="elsewhere"')),
    ab,
    { on: 'note="elsewhere"', field: "command output of", expected: "the id of the command above (p-other)", found: '"p-unread"' },
  ],
  [
    "a sample without a command",
    "p-none",
    `Words.\n\n${sample("p-none", "good", "fine")}`,
    ab,
    { on: "of=p-none", field: "command output", expected: "a command directly above a sample of its output", found: "none" },
  ],
  [
    "a sample below a command without Good",
    "p-plain",
    `\`\`\`powershell id=p-plain where=host effect=read-only\nqwinsta.exe\n\`\`\`\n${sample("p-plain", "good", "fine")}`,
    undefined,
    { on: "of=p-plain", field: "command output", expected: "a command with good and bad above", found: "one without" },
  ],
  [
    "a word that a sample does not have",
    "p-word",
    check("p-word", sample("p-word", "good", "fine", " colour=red")),
    undefined,
    { on: "colour=red", field: "command output words", expected: expect.stringContaining('"colour"') as string },
  ],
];

describe("checks that cannot fail, all at once", () => {
  let content: BrokenContent;
  let problems: Problem[];
  beforeAll(async () => {
    content = new BrokenContent(await readKnowledge());
    content.edit(page, "\n## ", `\n${faults.map(([, , text]) => text).join("\n\nWords.\n\n")}\n\n## `);
    const planted = Object.fromEntries(faults.flatMap(([, id, , reading]) => (reading ? [[id, reading]] : [])));
    const { knowledge } = content;
    knowledge.outputReadings.set("access", { ...knowledge.outputReadings.get("access"), ...planted } as never);
    knowledge.readingsNotYet = knowledge.readingsNotYet.filter((name) => name !== "access");
    problems = await contentProblems(knowledge);
  });

  it.each(faults)("%s", (_, __, ___, ____, { on, ...told }) => {
    expect(problems).toContainEqual(
      expect.objectContaining({ file: page, line: content.lineOf(page, on), fix: expect.stringMatching(/^[A-Z].*\.$/), ...told }),
    );
  });

  it("a reading without its check", () => {
    expect(problems).toContainEqual(expect.objectContaining({ file: readings, field: "reading", found: '"p-none"' }));
  });
});

/** The part of the check that reads samples. */
const problemsOf = (knowledge: BrokenContent["knowledge"]): Problem[] => {
  const site = siteOf(knowledge);
  return [...writtenProblems(site), ...outputProblems(site)];
};

it("takes samples of good, bad and neither, and silence that the check explains", async () => {
  const content = new BrokenContent(await readKnowledge());
  const { knowledge } = content;
  const fences = check("p-sound", both("p-sound") + sample("p-sound", "neither", "Access is denied."), "qwinsta.exe", "fine, or nothing");
  content.edit(page, "\n## ", `\n${fences}\n\n## `);
  knowledge.outputReadings.set("access", { ...knowledge.outputReadings.get("access"), "p-sound": { ...ab, silence: "good" } } as never);
  expect(problemsOf(knowledge)).toEqual([]);
});

it("tells a page that is on the list of those not done though it is", async () => {
  const { knowledge } = new BrokenContent(await readKnowledge());
  knowledge.readingsNotYet = [...knowledge.readingsNotYet, "certificate"];
  expect(problemsOf(knowledge)).toContainEqual(
    expect.objectContaining({ file: "content/readings/not-yet.ts", field: "notYet", found: '"certificate", of which every check is read' }),
  );
});

it("tells the line of a sample of a question", async () => {
  const { knowledge } = new BrokenContent(await readKnowledge());
  knowledge.readingsNotYet = knowledge.readingsNotYet.filter((name) => name !== "checks");
  knowledge.outputReadings.set("checks", {});
  const problems = problemsOf(knowledge).filter(({ file }) => file === checks);
  expect(problems).toContainEqual(expect.objectContaining({ field: "path.0 reading", line: expect.any(Number) }));
  expect(problems.every(({ line }) => line > 0)).toBe(true);
});
