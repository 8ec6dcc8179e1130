import { describe, expect, it } from "vitest";
import { add, countPlaywright, countVitest, none, settle, totalLine } from "@/scripts/testing/counts";

const vitest = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: "passed", assertionResults: [{}] }],
};

describe("the counts of a test run", () => {
  it.each([
    ["a clean report", vitest, { passed: 3, failed: 0, skipped: 2 }],
    ["failed tests", { ...vitest, numFailedTests: 2 }, { passed: 3, failed: 2, skipped: 2 }],
    [
      "a file that broke before its first test",
      {
        ...vitest,
        numFailedTests: 1,
        testResults: [
          { status: "failed", assertionResults: [] },
          { status: "failed", assertionResults: [{}] },
        ],
      },
      { passed: 3, failed: 2, skipped: 2 },
    ],
  ])("reads Vitest's report: %s", (_, report, expected) => {
    expect(countVitest(report)).toEqual(expected);
  });

  it("reads Playwright's report, where a flaky test passed in the end", () => {
    expect(countPlaywright({ stats: { expected: 10, unexpected: 2, flaky: 1, skipped: 4 } })).toEqual({
      passed: 11,
      failed: 2,
      skipped: 4,
    });
  });

  it.each([
    ["a step that ended well", { passed: 5, failed: 0, skipped: 0 }, true, 0],
    ["a step that failed without a count", none, false, 1],
    ["a step that passed its tests and failed all the same", { passed: 5, failed: 0, skipped: 0 }, false, 1],
    ["a step that counted its failures", { passed: 5, failed: 3, skipped: 0 }, false, 3],
  ])("counts %s", (_, counts, ok, failed) => {
    expect(settle(counts, ok)).toEqual({ ...counts, failed });
  });

  it("ends in one line", () => {
    expect(totalLine(add({ passed: 1, failed: 2, skipped: 9 }, { passed: 10, failed: 20, skipped: 0 }))).toBe("11 passed, 22 failed");
  });
});
