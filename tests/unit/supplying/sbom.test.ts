import { describe, expect, it } from "vitest";
import { lockedPackages } from "@/scripts/supplying/lock";
import { type Bill, billProblems, makeBill } from "@/scripts/supplying/sbom";

const locked = lockedPackages();
const bill = makeBill("of-materials");

/** The bill with other components. */
const withComponents = (change: (components: Bill["components"]) => Bill["components"]): Bill => ({
  ...bill,
  components: change(bill.components),
});

describe("the bill of materials", () => {
  it("holds each locked package with its digest, and nothing else", () => {
    expect(bill.components.length).toBeGreaterThan(500);
    expect(bill.metadata.component.name).toBe("of-materials");
    expect(billProblems(bill, locked)).toEqual([]);
  });

  it("is refused with a package missing, one too many, another digest, or a name that leads nowhere", () => {
    const [first] = bill.components;
    const without = billProblems(
      withComponents((all) => all.slice(1)),
      locked,
    );
    expect(without).toEqual(expect.arrayContaining([expect.stringContaining("is locked"), expect.stringContaining("is depended on")]));
    const other = { ...first!, version: "0.0.0-other", "bom-ref": "other" };
    expect(
      billProblems(
        withComponents((all) => [...all, other]),
        locked,
      ),
    ).toEqual([expect.stringContaining("not locked")]);
    const changed = { ...first!, hashes: [{ alg: "SHA-512" as const, content: "0".repeat(128) }] };
    expect(
      billProblems(
        withComponents(([, ...others]) => [changed, ...others]),
        locked,
      ),
    ).toEqual([expect.stringContaining("is locked")]);
  });
});
