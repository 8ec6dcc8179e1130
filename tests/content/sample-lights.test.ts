import { describe, expect, test } from "vitest";
import { guide } from "@/app/_joining/guide";
import { reading } from "@/app/_joining/reading";
import { checks } from "@/content/checks";
import type { HowToFindOut } from "@/content/question";
import type { QuestionId } from "@/content/questions";
import { outputSaid } from "@/lib/guide/output-said";
import { outputWords } from "@/lib/guide/output-words";
import { readPasted } from "@/tests/fixtures/read-pasted";
import { type Lights, sampleLights } from "@/tests/fixtures/sample-lights";

const dayOf = (on = "2026-03-09") => Date.parse(`${on}T12:00:00Z`);
const samplesOf = ({ commands = [] }: HowToFindOut) => commands.flatMap(({ samples = [] }) => samples);

/** What a text does below the command of a question, as the page has it. */
function lit(question: string, text: string, on?: string) {
  const { meanings, known, several } = reading;
  const settled = readPasted(text, { meanings, known, several, asked: question, now: dayOf(on) });
  const said = outputSaid(guide, settled, question);
  const choices = said.open.flatMap((finding) => finding.choices.flatMap((says) => says[question] ?? []));
  return {
    fits: said.fits,
    choices: [...new Set(choices)],
    words: outputWords(guide.questions[question]!.answers, said, settled.findings),
  };
}

function expectLit(question: string, text: string, on: string | undefined, lights: Lights) {
  const { fits, choices, words } = lit(question, text, on);
  if (typeof lights === "string" || Array.isArray(lights)) {
    expect([...fits]).toEqual([lights].flat());
    expect(words).toMatch(/^Your output says: /);
  } else if ("choose" in lights) {
    const { choose, beside = [] } = lights as Extract<Lights, { choose: unknown }>;
    expect({ fits, choices }).toEqual({ fits: beside, choices: choose });
  } else {
    const { why } = lights as { why: RegExp };
    expect({ fits, choices }).toEqual({ fits: [], choices: [] });
    expect(words).toMatch(/^Nothing in it answers this question\. /);
    expect(words).toMatch(why);
  }
}

const asking = (Object.entries(checks) as [QuestionId, HowToFindOut][]).filter(([, check]) => samplesOf(check).length > 0);

test("every sample of every command of a question is looked at", () => {
  const count = (all: readonly (readonly [string, number])[]) => Object.fromEntries(all);
  expect(count(Object.entries(sampleLights).map(([question, lights]) => [question, lights.length]))).toEqual(
    count(asking.map(([question, check]) => [question, samplesOf(check).length])),
  );
});

describe.each(asking)("the output of %s", (question, check) => {
  for (const [i, { text, on, is, note }] of samplesOf(check).entries()) {
    test(`${i}: ${is}${note ? `, ${note}` : ""}`, () => expectLit(question, text, on, sampleLights[question]![i]!));
  }
});
