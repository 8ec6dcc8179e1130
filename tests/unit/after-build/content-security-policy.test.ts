import { expect, it } from "vitest";
import { addPolicy } from "../../../scripts/after-build/content-security-policy";
import { attribute, elementsOf, readPage, writePage } from "../../../scripts/after-build/html";
import { policy } from "../../../scripts/serving/headers";

it("stands before everything that it governs, written so that a browser reads it back whole", () => {
  const page = readPage('<html><head><script src="/client/head.js"></script></head><body></body></html>');
  addPolicy(page);
  const [first] = elementsOf(readPage(writePage(page)), "head")[0]!.childNodes;
  expect(first && "tagName" in first && attribute(first, "content")).toBe(policy);
});

it("lets nothing be sent elsewhere, and runs no inline script", () => {
  expect(policy).not.toMatch(/unsafe|https?:|\*|sha256/);
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("form-action 'none'");
});
