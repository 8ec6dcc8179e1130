import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint } from "@/scripts/building/fingerprint";

let project: string;
let before: string;
const now = (env: Record<string, string> = {}) => fingerprint(project, env);

function write(name: string, text: string) {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), text);
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "project-"));
  write("content/causes.ts", "causes");
  write("app/page.tsx", "page");
  before = now();
});
afterEach(() => rmSync(project, { recursive: true }));

describe("fingerprint", () => {
  it.each([
    ["a changed file", () => write("content/causes.ts", "other causes")],
    ["a new file", () => write("content/changes.ts", "")],
    ["a removed file", () => rmSync(join(project, "app/page.tsx"))],
    ["a renamed file", () => renameSync(join(project, "app/page.tsx"), join(project, "app/home.tsx"))],
    ["a changed setting of the project", () => write("package-lock.json", "{}")],
    ["a served file", () => write("public/icon.svg", "<svg/>")],
  ])("changes with %s", (_, change) => {
    change();
    expect(now()).not.toBe(before);
  });

  it.each(["SITE_URL", "REPORT_ADDRESS", "SERVICE_WORKER"])("changes with %s, which the pages hold", (name) => {
    expect(now({ [name]: "x" })).not.toBe(before);
  });

  it.each([
    ["a new date", () => utimesSync(join(project, "app/page.tsx"), 1, 1)],
    [
      "what the build makes",
      () =>
        ["out/index.html", ".next/x", "public/client/document.js", "next-env.d.ts", "a.tsbuildinfo", "guide.pdf"].forEach((name) =>
          write(name, "x"),
        ),
    ],
    ["tests and documents", () => ["tests/unit/a.test.ts", "docs/architecture.md"].forEach((name) => write(name, "x"))],
  ])("stays with %s", (_, change) => {
    change();
    expect(now()).toBe(before);
  });

  it("stays with other variables of the environment", () => {
    expect(now({ PORT: "8080" })).toBe(before);
  });
});
