import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deployFiles } from "@/scripts/deploying/deploy-files";
import { exampleSettings, readSettings } from "@/scripts/deploying/settings";
import { Trouble } from "@/scripts/running/trouble";
import { readFrameAncestors } from "@/scripts/serving/frame-ancestors";
import { siteHeaders } from "@/scripts/serving/headers";

describe("the files in deploy/", () => {
  const made = deployFiles(exampleSettings);

  it("are all there, and no other", () => {
    expect(readdirSync("deploy").sort()).toEqual(Object.keys(made).sort());
  });

  it.each(Object.keys(made))("%s is what the table makes: npm run deploy-files", (name) => {
    expect(readFileSync(`deploy/${name}`, "utf8")).toBe(made[name]);
  });

  it.each(Object.keys(made).filter((name) => name !== ".nojekyll"))("%s has HSTS as a comment only", (name) => {
    const lines = made[name]!.split("\n").filter((line) => line.includes("Strict-Transport-Security"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\s*(# |<!-- .* -->$)/);
  });
});

describe("readSettings", () => {
  it("takes host and path from SITE_URL", () => {
    expect(readSettings({})).toEqual(exampleSettings);
    expect(readSettings({ SITE_URL: "https://intranet.example.com/guide" })).toMatchObject({
      host: "intranet.example.com",
      base: "/guide/",
    });
    expect(readSettings({ SITE_URL: "http://127.0.0.1:8080/" })).toMatchObject({ host: "127.0.0.1:8080", base: "/" });
  });

  it.each(["intranet", "ftp://example.com/", "https://example.com/a b/", "https://example.com/%7B/", 'https://example.com/";/'])(
    "refuses SITE_URL=%s in one sentence",
    (address) => {
      expect(() => readSettings({ SITE_URL: address })).toThrow(Trouble);
    },
  );
});

describe("readFrameAncestors", () => {
  it.each([
    [undefined, "'none'"],
    ["none", "'none'"],
    ["self", "'self'"],
    [" self  https://desk.example.com ", "'self' https://desk.example.com"],
    ["https://*.example.com:8443", "https://*.example.com:8443"],
  ])("reads %s", (value, expected) => {
    expect(readFrameAncestors({ FRAME_ANCESTORS: value })).toBe(expected);
  });

  it.each(["*", "desk.example.com", "https://a.example;script-src", "https://a.example/path", "none self", "'self'"])(
    "refuses %s",
    (value) => {
      expect(() => readFrameAncestors({ FRAME_ANCESTORS: value })).toThrow(Trouble);
    },
  );

  it("leaves out the older header, which cannot name a site", () => {
    expect(siteHeaders()).toHaveProperty("X-Frame-Options", "DENY");
    expect(siteHeaders("'self'")).toHaveProperty("X-Frame-Options", "SAMEORIGIN");
    const named = siteHeaders("https://desk.example.com");
    expect(named).not.toHaveProperty("X-Frame-Options");
    expect(named["Content-Security-Policy"]).toMatch(/; frame-ancestors https:\/\/desk\.example\.com$/);
  });
});
