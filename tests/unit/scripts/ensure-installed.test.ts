import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** Stands in for npm: leaves a trace of its arguments, says what it is told to say and ends as it is told to end. */
const fakeNpm = `
  require("node:fs").writeFileSync("npm-was-asked", process.argv.slice(2).join(" "));
  process.stderr.write(process.env.SAY ?? "");
  process.exit(Number(process.env.CODE ?? 0));
`;

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "project-"));
  mkdirSync(join(project, "node_modules"));
  write("package.json", JSON.stringify({ engines: { node: ">=20" } }));
  write("package-lock.json", "{}");
  write("npm.cjs", fakeNpm);
});
afterEach(() => rmSync(project, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(project, name), text);
const age = (name: string, seconds: number) => utimesSync(join(project, name), seconds, seconds);
const npmWasAsked = () => existsSync(join(project, "npm-was-asked"));

function run(env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/ensure-installed.mjs", project], {
    encoding: "utf8",
    env: { ...process.env, npm_execpath: join(project, "npm.cjs"), ...env },
  });
  return { status, stdout, stderr };
}

describe("ensure-installed", () => {
  it("installs where nothing is installed, with what NODE_ENV=production would leave out", () => {
    expect(run({ NODE_ENV: "production" })).toMatchObject({ status: 0, stdout: expect.stringContaining("Packages installed in") });
    expect(npmWasAsked()).toBe(true);
  });

  it("installs again when the lock file is newer than what is installed", () => {
    write("node_modules/.package-lock.json", "{}");
    age("node_modules/.package-lock.json", 1000);
    age("package-lock.json", 2000);
    run();
    expect(npmWasAsked()).toBe(true);
  });

  it("says and does nothing when all is installed", () => {
    write("node_modules/.package-lock.json", "{}");
    age("node_modules/.package-lock.json", 2000);
    age("package-lock.json", 1000);
    expect(run()).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(npmWasAsked()).toBe(false);
  });

  it.each([
    ["npm error code ENOSPC", "The disk is full"],
    ["npm error code ENOTFOUND\nnpm error network request failed", "The package registry cannot be reached"],
    ["npm error code EAI_AGAIN", "The package registry cannot be reached"],
    ["npm error code EUSAGE\nnpm ci can only install packages when they are in sync", "package.json and package-lock.json disagree"],
    ["npm error code EACCES", "npm may not write here"],
  ])("turns %j into one sentence", (say, sentence) => {
    const { status, stderr } = run({ SAY: say, CODE: "1" });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(new RegExp(`^${sentence}[^\\n]*run the same command again\\.$`));
  });

  it("shows what npm said where it knows nothing better", () => {
    const { status, stderr } = run({ SAY: "npm error something new", CODE: "7" });
    expect(status).toBe(1);
    expect(stderr).toContain("npm ci failed with exit code 7. It says:\nnpm error something new\n");
  });

  const [major] = process.versions.node.split(".").map(Number);
  it.each([`>=${major! + 1}`, `^${major! - 1}.0.0`, `^${major}.999.0`, `^${major! - 2}.9.0 || >=${major! + 1}.0.0`])(
    "refuses a Node that is not %s",
    (node) => {
      write("package.json", JSON.stringify({ engines: { node } }));
      const { status, stderr } = run();
      expect(status).toBe(1);
      expect(stderr.trim()).toContain(`expected ${node}, found ${process.versions.node}. Install one from https://nodejs.org`);
      expect(npmWasAsked()).toBe(false);
    },
  );

  it.each([`>=${major}`, `^${major}.0.0`, `^${major! - 2}.9.0 || ^${major}.1 || >=${major! + 2}`])("takes a Node that is %s", (node) => {
    write("package.json", JSON.stringify({ engines: { node } }));
    expect(run().status).toBe(0);
  });
});
