import { describe, expect, it } from "vitest";
import { slipsBetween } from "@/lib/observations/near";
import { grownNames, namesIn, plainWords } from "@/lib/observations/plain";

describe("plainWords", () => {
  it.each([
    ["Certificates EXPIRED", ["certificat", "expir"], "endings are nothing"],
    ["don’t", ["dont"], "nor are apostrophes"],
    ["Zertifikát", ["zertifikat"], "nor accents"],
    ["ｖｐｎ", ["vpn"], "nor wide letters"],
    ["MachineKeys", ["machin", "key"], "a name falls into its parts"],
    ["10.0.0.1", ["address"], "an address is one"],
    ["TLS 1.0", ["tls", "1.0"], "a version is a number"],
    ["0xC000015B", ["3221225819"], "both notations are one number"],
    ["C000015B", ["3221225819"], "also without 0x"],
    ["0x7", ["0x7"], "small codes stay what they are: 7 is a Windows"],
    ["証明書", ["証明", "明書"], "two letters each"],
    ["がき", ["がき"], "voiced marks stay"],
    ["用VPN连", ["用", "vpn", "连"], "scripts part"],
  ])("%s: %j, %s", (text, words) => expect(plainWords(text)).toEqual(words));
});

it("a name that has grown together is known by its parts too", () => {
  expect(grownNames("Use WireGuard or E-Cal")).toEqual([
    ["wireguard", ["wire", "guard"]],
    ["ecal", ["e", "cal"]],
  ]);
});

it("a name is written as one everywhere; the first word of a sentence is none by that", () => {
  const names = namesIn(["Nothing works", "there is nothing", "FIPS is on", "event 1057"]);
  expect(names.has("nothing")).toBe(false);
  expect(names.has("fip")).toBe(true);
  expect(names.has("1057")).toBe(true);
});

describe("slipsBetween", () => {
  it.each([
    ["guard", "gaurd", 1, "two letters swapped"],
    ["firewall", "firewal", 1, "one left out"],
    ["remmina", "remina", 1, "one left out"],
    ["certificate", "certifcaet", 2, "two slips"],
    ["password", "keyboard", 3, "more than were asked for count as one more"],
  ])("%s, %s: %i, %s", (one, other, slips) => expect(slipsBetween(one, other, 2)).toBe(slips));
});
