import { describe, expect, it } from "vitest";
import { redirectsOf } from "../../../scripts/publishing/redirects";

const retired = {
  causes: { old: "older", older: "fips", gone: null },
  questions: { asked: "path", dropped: null },
  answers: {},
};

/** Where an address leads to. */
const from = (address: string) =>
  redirectsOf({ retired, codes: [{ number: 2308 }], otherAddresses: { "/a/": "/b/" } }).find((one) => one.from === address)?.to;

describe("redirectsOf", () => {
  it.each<[string, string | undefined, string]>([
    ["/codes/2308/", "/codes/0x904/", "a code in decimal"],
    ["/fix/old/", "/fix/fips/", "a cause that was renamed twice"],
    ["/fix/gone/", "/fix/", "a cause without a successor"],
    ["/diagnose/asked/", "/diagnose/path/", "a question that was renamed"],
    ["/diagnose/dropped/", "/diagnose/", "a question without a successor"],
    ["/a/", "/b/", "any other address"],
    ["/fix/fips/", undefined, "a page of its own"],
  ])("%s -> %s: %s", (address, to, _what) => expect(from(address)).toBe(to));
});
