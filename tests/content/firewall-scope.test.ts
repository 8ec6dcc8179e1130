import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The addresses that a command of the page lets a rule open to. The pattern means the same in .NET and here. */
const patternOf = (page: string) => /\$fit = '([^']+)'/.exec(readFileSync(`content/causes/${page}.mdx`, "utf8"))?.[1] ?? "";
const fit = new RegExp(patternOf("firewall"), "i");

describe("the networks that a firewall rule may open to", () => {
  it("are the same where the rule is made narrower", () => expect(patternOf("connection-limit")).toBe(patternOf("firewall")));

  it.each([
    "192.0.2.77",
    "192.0.2.0/24",
    "10.0.0.0/8",
    "10.0.0.0/255.0.0.0",
    "192.0.2.0/255.255.255.0",
    "10.0.0.1-10.255.0.9",
    "LocalSubnet",
    "LocalSubnet6",
    "2001:db8::/32",
    "2001::/16",
    "2001:db8::7",
    "fe80::1/128",
    "2001:db8::1-2001:db8::ff",
  ])("may be %s", (from) => expect(from).toMatch(fit));

  it.each([
    "Any",
    "Internet",
    "Intranet",
    "",
    "0.0.0.0",
    "0.0.0.0/0",
    "0.0.0.0/0.0.0.0",
    "128.0.0.0/1",
    "10.0.0.0/7",
    "10.0.0.0/254.0.0.0",
    "1.0.0.0/0",
    "1.0.0.0-223.255.255.255",
    "10.0.0.0-100.0.0.0",
    "1-255",
    "0/1",
    "::/0",
    "::/1",
    "2000::/3",
    "2000::/15",
    "8000::/1",
    "2000::-3fff::",
    "2001::-2002::",
    "192.0.2.0/24, 0.0.0.0/0",
  ])("may not be %j", (from) => expect(from).not.toMatch(fit));
});
