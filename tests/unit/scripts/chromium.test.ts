import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserArgs, findChromium } from "@/scripts/testing/chromium";

// Programs of the shell stand in for browsers; Windows starts no browser to look at it.
describe.skipIf(process.platform === "win32")("findChromium", () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const find = (env: Record<string, string>, own?: string) => findChromium(env, own);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "browsers-"));
    const program = (name: string, code: number) => {
      writeFileSync(at(name), `#!/bin/sh\nexit ${code}\n`);
      chmodSync(at(name), 0o755);
    };
    program("google-chrome", 0);
    program("microsoft-edge", 0);
    program("own", 0);
    program("without-its-libraries", 127);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("takes the program that CHROMIUM_PATH names before any other", () => {
    expect(find({ CHROMIUM_PATH: at("microsoft-edge"), PATH: folder }, at("own"))).toBe(at("microsoft-edge"));
  });

  it("takes Playwright's own before one on the PATH", () => {
    expect(find({ PATH: folder }, at("own"))).toBe(at("own"));
  });

  it.each([
    ["is not there", "not-there"],
    ["does not start", "without-its-libraries"],
  ])("goes on to the PATH where Playwright's own %s", (_, own) => {
    expect(find({ PATH: ["/nowhere", folder].join(delimiter) }, at(own))).toBe(at("google-chrome"));
  });

  it("finds none where there is none", () => {
    expect(find({ PATH: "" })).toBeUndefined();
  });

  it.each([
    ["not-there", "found no file at"],
    ["without-its-libraries", "found a file that does not start at"],
  ])("refuses CHROMIUM_PATH=%s in one sentence", (name, found) => {
    expect(() => find({ CHROMIUM_PATH: at(name), PATH: folder }, at("own"))).toThrow(`${found} "${at(name)}"`);
  });

  it("is started without all that Playwright turns off, though only the last argument of that name counts", async () => {
    const offIn = (words: readonly string[]) =>
      words.filter((word) => word.startsWith("--disable-features=")).map((word) => word.replace(/^[^=]*=/, "").split(","));
    // A program that ends at once: what it was called with stands in the error.
    const error: unknown = await chromium.launch({ executablePath: at("own") }).catch((reason: unknown) => reason);
    const [playwrights = []] = offIn(String(error).split(/\s+/));
    expect(playwrights.length).toBeGreaterThan(5);
    expect(offIn(browserArgs)).toEqual([expect.arrayContaining(playwrights)]);
  });
});
