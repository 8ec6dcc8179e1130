import { describe, expect, it } from "vitest";
import { kettleGuide } from "@/tests/fixtures/kettle-guide";
import { caseOfAddress } from "../../../scripts/scoring/case-of-address";
import { caseSource } from "../../../scripts/writing/case-source";
import { Trouble } from "../../../scripts/running/trouble";

const text = "lamp=off&noise=hisses,clicks&water=unsure&other-device=works&tried=empty&fixed=blown-fuse";

describe("caseOfAddress", () => {
  it.each([
    ["an address", `https://kettle.example/diagnose/result/#${text}`],
    ["one with a full stop behind", `https://kettle.example/diagnose/result/#${text}.`],
    ["one that another tool made", `https://kettle.example/diagnose/result/?${text}`],
    ["the file of a copy", `file:///C:/guide/diagnose/result/index.html#${text}`],
    ["the fragment", `#${text}`],
    ["the fragment without its sign", text],
  ])("takes %s", (_what, pasted) => {
    expect(caseOfAddress(kettleGuide, pasted)).toEqual({
      dropped: [],
      found: {
        id: expect.stringMatching(/^ticket-blown-fuse-[0-9a-f]{6}$/),
        title: "It is blown-fuse",
        facts:
          'lamp: It is dark. other-device: It works. noise: It clicks; It hisses for long. The fix of "empty" was tried before and did not help.',
        rightPages: ["blown-fuse"],
        answers: { lamp: "off", "other-device": "works", noise: ["clicks", "hisses"] },
        unsaid: [],
      },
    });
  });

  it("gives the same case the same id, and another one another", () => {
    const idOf = (pasted: string) => caseOfAddress(kettleGuide, pasted).found.id;
    expect(idOf("fixed=empty&lamp=on")).toBe(idOf("lamp=on&fixed=empty"));
    expect(idOf("fixed=empty&lamp=on")).not.toBe(idOf("fixed=empty&lamp=off"));
  });

  it("says what it could not use", () => {
    expect(caseOfAddress(kettleGuide, "lamp=on&colour=red&fixed=empty").dropped).toMatchObject([{ key: "colour" }]);
  });

  it.each([
    ["nothing that helped", "#lamp=on", "fixed=<cause>"],
    ["a cause that does not exist", "#lamp=on&fixed=ghost", "fixed=<cause>"],
    ["no answers", "#fixed=empty", "no answers"],
    ["answers that say nothing", "#lamp=unsure&fixed=empty", "no answers"],
    ["no state", "https://kettle.example/", "no state"],
  ])("refuses %s", (_what, pasted, says) => {
    const read = () => caseOfAddress(kettleGuide, pasted);
    expect(read).toThrow(Trouble);
    expect(read).toThrow(says);
  });
});

describe("caseSource", () => {
  it("writes a case as the fixtures have it", async () => {
    const { found } = caseOfAddress(kettleGuide, "lamp=on&fixed=empty");
    expect(await caseSource(found)).toBe(`  {
    id: "${found.id}",
    title: "It is empty",
    facts: "lamp: It is lit.",
    rightPages: ["empty"],
    answers: { lamp: "on" },
    unsaid: [],
  },`);
  });
});
