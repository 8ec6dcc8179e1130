import { describe, expect, it } from "vitest";
import { findFirefox } from "@/scripts/testing/firefox";

// Which program of several is taken, tests/unit/scripts/chromium.test.ts shows for both.
describe("findFirefox", () => {
  it("says in one sentence what to do where there is none", () => {
    expect(() => findFirefox({ PATH: "" })).toThrow(/apt-get install firefox-esr.*FIREFOX_PATH/);
  });

  it.skipIf(process.platform === "win32")("refuses a FIREFOX_PATH that names none", () => {
    expect(() => findFirefox({ FIREFOX_PATH: "/nowhere/firefox", PATH: "" })).toThrow('found no file at "/nowhere/firefox"');
  });
});
