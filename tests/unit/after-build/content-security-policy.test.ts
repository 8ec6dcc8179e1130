import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withPolicy } from "../../../scripts/after-build/content-security-policy";

const policyOf = (html: string) => /content="([^"]*)"/.exec(withPolicy(html))![1]!;

describe("withPolicy", () => {
  it("allows no script but those of the origin where a page has no inline script", () => {
    expect(policyOf('<html><head></head><body><script src="/client/x.js"></script></body></html>')).toContain("script-src 'self';");
  });

  it("allows an inline script by its hash", () => {
    const text = "let a = 1";
    const hash = createHash("sha256").update(text).digest("base64");
    expect(policyOf(`<html><head></head><body><script>${text}</script></body></html>`)).toContain(`script-src 'self' 'sha256-${hash}';`);
  });

  it("lets nothing be sent elsewhere", () => {
    const policy = policyOf("<html><head></head></html>");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("form-action 'none'");
  });
});
