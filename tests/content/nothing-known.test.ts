import { describe, expect, it } from "vitest";
import { guide } from "@/app/_joining/guide";
import { longestPath } from "@/lib/diagnosis/ask/paths";
import { type Answers, emptyState, result, unsure } from "@/lib/diagnosis/model";
import { rank } from "@/lib/diagnosis/rank/rank";
import { verdictOf } from "@/lib/diagnosis/rank/verdict";
import { nextFor } from "@/lib/guide/answerable";

const likely = (answers: Answers) =>
  rank(guide, { answers, tried: [] })
    .causes.filter(({ band }) => band === "likely")
    .map(({ cause }) => cause);

const verdict = (answers: Answers) => verdictOf(guide, rank(guide, { answers, tried: [] }))?.kind;

/** The states of somebody who is not sure of anything, along the ways that the flow takes. */
function unsureStates(): Answers[] {
  const states: Answers[] = [];
  let answers: Answers = emptyState.answers;
  for (let at = nextFor(guide, { answers, tried: [] }); at !== result; at = nextFor(guide, { answers, tried: [] })) {
    answers = { ...answers, [at]: [unsure] };
    states.push(answers);
  }
  return states;
}

describe("the causes of somebody of whom nothing is known", () => {
  it("are all listed, and none of them is likely", () => {
    expect(rank(guide, emptyState).causes).toHaveLength(Object.keys(guide.causes).length);
    expect(likely({})).toEqual([]);
    expect(verdict({})).toBe("flat");
  });

  it("are not likely either when 'not sure' is the answer to every question asked", () => {
    const states = unsureStates();
    expect(states.length).toBeGreaterThan(0);
    expect(states.length).toBeLessThanOrEqual(longestPath(guide) + 3);
    for (const answers of states) {
      expect(likely(answers)).toEqual([]);
      expect(verdict(answers)).toBe("flat");
    }
  });

  it("are not likely after nine times 'not sure', nor after 'not sure' of everything", () => {
    const questions = Object.keys(guide.questions);
    const unsureOf = (some: readonly string[]): Answers => Object.fromEntries(some.map((question) => [question, [unsure]]));
    for (let from = 0; from + 9 <= questions.length; from++) expect(likely(unsureOf(questions.slice(from, from + 9)))).toEqual([]);
    expect(likely(unsureOf(questions))).toEqual([]);
  });

  // Whether somebody can get at the host says nothing of the fault.
  it("are not likely by answers that only choose the way", () => {
    for (const [question, { routing, answers }] of Object.entries(guide.questions)) {
      if (routing) for (const answer of Object.keys(answers)) expect(likely({ [question]: [answer] })).toEqual([]);
    }
  });
});
