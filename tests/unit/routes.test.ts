import { describe, expect, it } from "vitest";
import { openFrom } from "@/lib/routes";

describe("openFrom", () => {
  const served = { root: "../../", index: "" } as const;
  const fromDisk = { root: "./", index: "index.html" } as const;

  it.each([
    ["/", "../../"],
    ["/fix/fips/", "../../fix/fips/"],
    ["/fix/fips/#undo", "../../fix/fips/#undo"],
    ["/reg/a.reg", "../../reg/a.reg"],
  ])("%s from a page two folders down is %s", (address, opened) => expect(openFrom(served, address)).toBe(opened));

  it.each([
    ["/", "./index.html"],
    ["/fix/fips/", "./fix/fips/index.html"],
    ["/fix/fips/#undo", "./fix/fips/index.html#undo"],
    ["/diagnose/result/?a=b#c=d", "./diagnose/result/index.html?a=b#c=d"],
    ["/reg/a.reg", "./reg/a.reg"],
  ])("%s from a disk is %s", (address, opened) => expect(openFrom(fromDisk, address)).toBe(opened));

  it.each(["#undo", "https://example.com/", "//example.com/", "mailto:a@example.com"])("leaves %s as it is", (address) =>
    expect(openFrom(fromDisk, address)).toBe(address),
  );
});
