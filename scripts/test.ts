import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { program, root, script } from "./running/project";
import { runStep, type Step } from "./running/step";
import { runMain, Trouble } from "./running/trouble";
import {
  add,
  type Counts,
  countPlaywright,
  countVitest,
  none,
  type PlaywrightReport,
  settle,
  totalLine,
  type VitestReport,
} from "./testing/counts";

interface Check extends Step {
  /** The checks without which this one is not worth starting. */
  readonly needs?: readonly string[];
  readonly count?: (report: string) => Counts;
}

const reports = join(root, ".cache", "reports");
const reportOf = (name: string) => join(reports, `${name}.json`);
const vitest = (name: string, ...more: string[]): Check => ({
  name,
  args: [...program("vitest"), "run", ...more, "--reporter=default", "--reporter=json", `--outputFile.json=${reportOf(name)}`],
  count: (report) => countVitest(JSON.parse(report) as VitestReport),
});

const checks: readonly Check[] = [
  { name: "routes", args: [...program("next"), "typegen"] },
  { name: "types", args: [...program("typescript", "tsc"), "--noEmit"], needs: ["routes"] },
  { name: "eslint", args: [...program("eslint"), "--cache", "--cache-location", ".cache/eslint/", "--max-warnings=0", "."] },
  { name: "prettier", args: [...program("prettier"), "--check", "--log-level=warn", "."] },
  { name: "knip", args: program("knip") },
  // What tests alone use is dead as well.
  { name: "knip without tests", args: [...program("knip"), "--production"] },
  vitest("unit"),
  vitest("server", "--config", "vitest.server.config.ts"),
  { name: "build", args: script("build.ts") },
  { name: "chromium", args: script("chromium.ts") },
  {
    name: "browser",
    args: [...program("@playwright/test", "playwright"), "test"],
    needs: ["build", "chromium"],
    count: (report) => countPlaywright(JSON.parse(report) as PlaywrightReport),
  },
];

/** Checks that need more than `npm test` may ask for, run by name. */
const others: readonly Check[] = [
  vitest("registry", "--config", "vitest.registry.config.ts"),
  vitest("collector", "--config", "vitest.collector.config.ts"),
  { ...vitest("deploy", "--config", "vitest.deploy.config.ts"), needs: ["build"] },
  { ...vitest("firefox", "--config", "vitest.firefox.config.ts"), needs: ["build"] },
];

function chosenChecks(names: readonly string[]): readonly Check[] {
  if (names.length === 0) return checks;
  return names.map((name) => {
    const check = [...checks, ...others].find((known) => known.name === name);
    if (check !== undefined) return check;
    const known = [...checks, ...others].map((one) => one.name).join(", ");
    throw new Trouble(`There is no check of that name: expected one of ${known}, found "${name}". Name one of these, or none for all.`);
  });
}

/** Runs one check; a report left from an earlier run is never counted. */
async function run(check: Check, label: string): Promise<{ ok: boolean; counts: Counts }> {
  const report = reportOf(check.name);
  rmSync(report, { force: true });
  const { ok } = await runStep(check, label, "always");
  if (check.count === undefined) return { ok, counts: settle(none, ok) };
  // A runner that left no report broke before it could count.
  if (!existsSync(report)) return { ok: false, counts: settle(none, false) };
  return { ok, counts: settle(check.count(readFileSync(report, "utf8")), ok) };
}

/** `npm test`: all checks, or those named. Every check runs; the last line sums what the runners counted. */
await runMain(async () => {
  const chosen = chosenChecks(process.argv.slice(2));
  mkdirSync(reports, { recursive: true });
  const failed: string[] = [];
  let total = none;
  for (const [i, check] of chosen.entries()) {
    const label = `[${i + 1}/${chosen.length}] ${check.name}`;
    const lacking = check.needs?.find((name) => failed.includes(name));
    if (lacking !== undefined) {
      console.log(`\n${label}\n${check.name}: not run, because ${lacking} failed`);
      failed.push(check.name);
      total = add(total, settle(none, false));
      continue;
    }
    const { ok, counts } = await run(check, label);
    if (!ok) failed.push(check.name);
    total = add(total, counts);
  }
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(", ")}` : "\nEvery step passed.");
  if (total.skipped > 0) console.log(`${total.skipped} skipped`);
  console.log(totalLine(total));
  process.exitCode = failed.length > 0 ? 1 : 0;
});
