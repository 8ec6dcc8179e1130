import { describe, expect, it } from "vitest";
import { checks } from "@/content/checks";
import { model } from "@/content/model";
import type { HowToFindOut, Question } from "@/content/question";
import { questions } from "@/content/questions";
import { retired } from "@/content/retired";
import { sources } from "@/content/sources";
import { commandFacts } from "@/lib/commands/command";
import { type Cell, type Model, result } from "@/lib/diagnosis/model";
import { sentence } from "@/lib/diagnosis/check/model-problem";
import { longestPath } from "@/lib/diagnosis/ask/paths";
import { validate } from "@/lib/diagnosis/check/validate";

const asked: [string, Question][] = Object.entries(questions);
const next: Model["flow"]["next"] = model.flow.next;

/** The questions that a reader can be asked without ever having said that they can reach the host. */
function askedWithoutAccess(): Set<string> {
  const met = new Set<string>();
  const waiting: string[] = [model.flow.start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === result || met.has(at)) continue;
    met.add(at);
    for (const [answer, to] of Object.entries(next[at]!)) if (at !== "host-access" || answer !== "yes") waiting.push(to);
  }
  return met;
}

describe("the knowledge", () => {
  it("keeps the rules of every model", () => {
    expect(validate(model, { retired }).map(sentence)).toEqual([]);
  });

  it("asks nobody more than nine questions", () => {
    expect(longestPath(model)).toBeLessThanOrEqual(9);
  });

  it("asks for access to the host before anything that needs it", () => {
    const needsHost = Object.entries<HowToFindOut>(checks).flatMap(([question, { reach }]) => (reach === "host" ? [question] : []));
    const early = askedWithoutAccess();
    expect(needsHost.filter((question) => early.has(question))).toEqual([]);
    expect(needsHost.length).toBeGreaterThan(0);
  });

  it("rests every strong level on a source that exists", () => {
    const cells = [model.background, ...Object.values(model.evidence)].flatMap((table: Record<string, Record<string, Cell>>) =>
      Object.values(table).flatMap((row) => Object.values(row)),
    );
    const keys = cells.flatMap((cell) => (typeof cell === "string" ? [] : [cell.because]));
    expect(keys.filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(0);
  });
});

describe.each(asked)("the question %s", (id, question) => {
  it("is asked as a question and says why", () => {
    expect(question.title).toMatch(/^[A-Z].*\?$/);
    expect(question.why).toMatch(/^[A-Z].*\.$/);
    expect(question.name.length).toBeLessThanOrEqual(30);
    expect(question.unsure).toMatch(/^\S.*[^.]$/);
  });

  it("has answers that differ, each short enough for a list", () => {
    const answers = Object.values(question.answers);
    const labels = answers.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { label, detail, short } of answers) {
      expect(label).toMatch(/^\S.*[^.]$/);
      if (detail !== undefined) expect(detail).toMatch(/^\S.*\.$/);
      expect((short ?? label).length).toBeLessThanOrEqual(40);
    }
  });

  it("tells how to find out", () => {
    const { steps, commands = [] }: HowToFindOut = checks[id as keyof typeof checks];
    expect(steps.length).toBeGreaterThan(0);
    for (const text of steps) expect(text).toMatch(/^\S.*\.$/);
    for (const { facts, forms } of commands) {
      const read = commandFacts.parse(facts);
      expect(read.effect).toBe("read-only");
      expect(read.good).toBeDefined();
      expect(forms.length).toBeGreaterThan(0);
      for (const { code } of forms) expect(code.trim()).not.toBe("");
    }
  });
});
