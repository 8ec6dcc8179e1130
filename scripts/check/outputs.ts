import type { Problem } from "@/lib/problem";
import { pageName, type SignedCheck, signedChecks } from "./checks-with-signs";
import { checkProblems } from "./output-of-check";
import { sampleProblems } from "./samples";
import type { Site } from "./site";

const notYetFile = "content/readings/not-yet.ts";

/**
 * That Good and Bad of every check can fail: samples of both are read as what they are, and silence is neither unless
 * the check says what it means. A page on the list of those not done yet is let off until nothing is wrong with it.
 */
export function outputProblems(site: Site): Problem[] {
  const checks = signedChecks(site);
  const pages = new Set([...[...site.readings.keys()].map(pageName), ...site.outputReadings.keys(), ...checks.map(({ page }) => page)]);
  const notYet = site.readingsNotYet;
  const problems = new Map(
    [...pages].map((page) => [
      page,
      ofPage(
        site,
        page,
        checks.filter((check) => check.page === page),
      ),
    ]),
  );
  return [
    ...checks.flatMap((check) => sampleProblems(site, check)),
    ...[...problems].flatMap(([page, list]) => (notYet.includes(page) ? [] : list)),
    ...notYet
      .filter((page) => (problems.get(page) ?? []).length === 0)
      .map((page) => ({
        ...site.places.of(notYetFile, "notYet", String(notYet.indexOf(page))),
        field: "notYet",
        expected: "pages that are not done yet",
        found: `"${page}", of which every check is read`,
        fix: "Remove it from the list.",
      })),
  ];
}

function ofPage(site: Site, page: string, checks: readonly SignedCheck[]): Problem[] {
  const readings = site.outputReadings.get(page) ?? {};
  const stale = Object.keys(readings).filter((key) => !checks.some((check) => check.key === key));
  return [
    ...checks.flatMap((check) => checkProblems(check, readings)),
    ...stale.map((key) => ({
      ...site.places.of(`content/readings/${page}.ts`, "readings", key),
      field: "reading",
      expected: "the id of a command with good and bad",
      found: `"${key}"`,
      fix: "Correct it, or remove it.",
    })),
  ];
}
