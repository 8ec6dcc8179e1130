import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import { kettleGuide } from "@/tests/fixtures/kettle-guide";
import { rank } from "@/lib/diagnosis/rank/rank";
import { scoreCase } from "../../../scripts/scoring/score-case";

const blown = {
  id: "blown",
  rightPages: ["blown-fuse"],
  answers: { lamp: "off", "other-device": "works", "fuse-test": "blown" },
  unsaid: ["it smells"],
};

describe("scoreCase", () => {
  it("counts an answer that the flow does not ask for in the box only", () => {
    const scored = scoreCase(kettleGuide, blown);
    expect(scored).toMatchObject({ unasked: ["fuse-test"], unsaid: 1, box: { place: 1 } });
  });

  it("takes the place from the order that the page shows", () => {
    const order = rank(kettle, { answers: { lamp: ["on"] }, tried: [] }).causes.map(({ cause }) => cause);
    for (const [i, cause] of order.entries()) {
      const { box } = scoreCase(
        { ...kettleGuide, flow: { start: "result", next: {} } },
        { id: cause, rightPages: [cause], answers: { lamp: "on" } },
      );
      expect(box).toMatchObject({ place: i + 1, shown: order.slice(0, 3) });
    }
  });

  it("counts the best of several right pages", () => {
    const { flow } = scoreCase(kettleGuide, {
      id: "dead",
      rightPages: ["limescale", "no-power"],
      answers: { lamp: "off", "other-device": "dead" },
    });
    expect(flow).toMatchObject({ place: 1, verdict: "cause" });
  });

  it("tells what the page says where nothing is known", () => {
    const { flow } = scoreCase(kettleGuide, { id: "nothing", rightPages: ["limescale"], answers: {} });
    expect(flow.verdict).toBe("flat");
  });

  it.each([[["rust"]], [["no-power", "rust"]], [[]]])("refuses right pages that are no causes: %s", (rightPages) => {
    expect(() => scoreCase(kettleGuide, { ...blown, rightPages })).toThrow(/blown: expected causes of the model/);
  });
});
