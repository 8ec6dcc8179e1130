import { beforeAll, describe, expect, it } from "vitest";
import { type Knowledge, readKnowledge } from "@/scripts/check/knowledge";
import { observationProblems } from "@/scripts/check/observations";
import { BrokenContent } from "../fixtures/broken-content";

let real: Knowledge;
beforeAll(async () => {
  real = await readKnowledge();
});

const problemsAfter = (plant: (content: BrokenContent) => void) => {
  const content = new BrokenContent(real);
  plant(content);
  return observationProblems(content.knowledge);
};

describe("what an article names and its row does not know", () => {
  it("is nothing in the real content", () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  it("is told for an event of the frontmatter", () => {
    const problems = problemsAfter(({ knowledge: { model } }) => delete model.evidence["duplicate-sid"]!["system-log"]);
    expect(problems).toEqual([
      expect.objectContaining({
        file: "content/causes/duplicate-sid.mdx",
        field: "event 6167",
        expected: 'a cell of evidence.duplicate-sid that is not "never": system-log.machine-id',
      }),
    ]);
    expect(problems[0]!.line).toBeGreaterThan(1);
  });

  it("is told for a text of the window, and a cell of never says nothing", () => {
    const problems = problemsAfter(({ knowledge: { model } }) =>
      Object.assign(model.evidence["nla-credssp"]!.message!, { lsa: { level: "never", because: "az-auth" } }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: "content/causes/nla-credssp.mdx",
        field: '"the Local Security Authority cannot be contacted"',
        found: "none",
      }),
    );
  });

  it("is not told of a sentence that leads to another page", () => {
    const lead = 'It says "The Local Security Authority cannot be contacted": [that is another fault](/fix/nla-credssp/)';
    const problems = problemsAfter((content) =>
      content.edit("content/causes/pam-account.mdx", "## Is it this?\n", `## Is it this?\n\n${lead}.\n`),
    );
    expect(problems).toEqual([]);
  });
});
