import { expect, test } from "vitest";
import { guide } from "@/app/_joining/guide";
import { apart, together, worded } from "@/lib/guide/parts";

const parts = apart(guide);

test("the parts are the whole guide", () => {
  expect(together(parts)).toEqual(guide);
  expect(worded(parts.guide, parts.questionWords).questions).toEqual(guide.questions);
});

test("no question waits for what only the result, or its own page, says", () => {
  const travelling = JSON.stringify(parts.guide);
  const words = [
    ...Object.values(guide.causes).flatMap(({ title, summary }) => [title, summary]),
    ...Object.values(guide.questions).flatMap(({ title, answers }) => [
      title,
      ...Object.values(answers).flatMap(({ detail }) => detail ?? []),
    ]),
  ];
  for (const each of words) expect(travelling).not.toContain(`:${JSON.stringify(each)}`);
});
