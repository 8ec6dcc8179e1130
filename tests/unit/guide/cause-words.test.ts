import { expect, test } from "vitest";
import { guide } from "@/app/_joining/guide";
import { apart, together } from "@/lib/guide/cause-words";

test("the two parts are the whole guide, and no question waits for what only the result says", () => {
  const parts = apart(guide);
  expect(together(parts.guide, parts.words)).toEqual(guide);
  const travelling = JSON.stringify(parts.guide);
  for (const { summary, title } of Object.values(guide.causes)) {
    expect(travelling).not.toContain(JSON.stringify(summary));
    expect(travelling).not.toContain(`"title":${JSON.stringify(title)}`);
  }
});
