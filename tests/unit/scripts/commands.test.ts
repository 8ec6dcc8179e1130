import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

function run(file: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", `scripts/${file}`, ...args], {
    encoding: "utf8",
    env: { ...process.env, HOST: "127.0.0.1", ...env },
  });
  return { status, stdout, stderr: stderr.trim() };
}

/** One line: no stack trace, nothing of Node's own. */
const oneSentence = (start: string) => new RegExp(`^${start}[^\\n]*\\.$`);

describe("a command that cannot do its work says why in one sentence and ends with 1", () => {
  const other = createServer();
  beforeAll(() => new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve)));
  afterAll(() => new Promise((resolve) => other.close(resolve)));

  it.each(["start.ts", "serve.ts"])("%s with a bad PORT", (file) => {
    const { status, stdout, stderr } = run(file, [], { PORT: "39x9" });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(oneSentence('PORT is not a port number: expected a whole number from 0 to 65535, found "39x9"'));
  });

  it.each([
    ["no name", []],
    ["a name with a capital", ["Stunnel"]],
  ])("new-finding.ts with %s", (_, args) => {
    const { status, stderr } = run("new-finding.ts", args);
    expect(status).toBe(1);
    expect(stderr).toMatch(oneSentence("A log needs the name of its program"));
  });

  it("new-finding.ts with a log that is read already", () => {
    const { status, stderr } = run("new-finding.ts", ["xrdp"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(oneSentence("This log is read already"));
  });

  it("start.ts with a taken port, before it builds anything", () => {
    const { port } = other.address() as AddressInfo;
    const { status, stdout, stderr } = run("start.ts", [], { PORT: String(port) });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(oneSentence(`Port ${port} is taken`));
  });

  it("test.ts with a check that does not exist", () => {
    const { status, stderr } = run("test.ts", ["nonsense"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(oneSentence("There is no check of that name"));
  });

  it.each([
    ["no id", []],
    ["an id with a capital", ["Stale-DNS"]],
    ["an id that ends in a hyphen", ["stale-"]],
  ])("new-cause.ts with %s", (_, args) => {
    const { status, stderr } = run("new-cause.ts", args);
    expect(status).toBe(1);
    expect(stderr).toMatch(oneSentence("A cause needs an id"));
  });

  it("new-cause.ts with a cause that has its article", () => {
    const { status, stderr } = run("new-cause.ts", ["fips"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(oneSentence("The article is there already"));
  });

  it.each([
    ["no family", ["stale-dns-record"]],
    ["a family that does not exist", ["stale-dns-record", "dns"]],
  ])("new-cause.ts with %s, and writes nothing", (_, args) => {
    const { status, stderr } = run("new-cause.ts", args);
    expect(status).toBe(1);
    expect(stderr).toMatch(oneSentence("A cause needs a family, by who owns it"));
    expect(existsSync("content/causes/stale-dns-record.mdx")).toBe(false);
  });
});
