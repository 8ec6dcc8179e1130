import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import { leadingFamily } from "@/lib/diagnosis/rank/family";
import { type Band, rank, type Ranking } from "@/lib/diagnosis/rank/rank";

const ranking = (causes: Record<string, Band>): Ranking => ({
  causes: Object.entries(causes).map(([cause, band]) => ({ cause, band, share: 0.1, tried: false, reasons: [] })),
  explained: true,
});

describe("leadingFamily", () => {
  it.each<[string, Record<string, Band>, string | undefined]>([
    ["two likely causes of one family", { "no-power": "likely", "blown-fuse": "likely", empty: "possible" }, "supply"],
    ["likely causes of two families", { "no-power": "likely", "blown-fuse": "likely", limescale: "likely" }, undefined],
    ["a single likely cause", { "no-power": "likely", "blown-fuse": "possible" }, undefined],
    ["no causes", {}, undefined],
    ["causes that the model lacks", { ghost: "likely", gremlins: "likely" }, undefined],
  ])("of %s", (_what, causes, family) => {
    expect(leadingFamily(kettle, ranking(causes))?.family).toBe(family);
  });

  it("names the likely causes, likeliest first", () => {
    const now = rank(kettle, {
      answers: { lamp: ["off"], water: ["enough"], "fuse-test": ["blown"], noise: ["silent"] },
      tried: ["blown-fuse"],
    });
    expect(leadingFamily(kettle, now)?.causes.map(({ cause }) => cause)).toEqual(["no-power", "blown-fuse"]);
  });
});
