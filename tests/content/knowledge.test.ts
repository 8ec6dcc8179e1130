import { describe, expect, it } from "vitest";
import { checks } from "@/content/checks";
import type { HowToFindOut, Question } from "@/content/question";
import { questions } from "@/content/questions";
import { commandFacts } from "@/lib/commands/command";

const asked: [string, Question][] = Object.entries(questions);
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
