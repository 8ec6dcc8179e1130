import { describe, expect, it } from "vitest";
import { earlierAnswers, pageBefore } from "@/lib/guide/earlier-answers";
import type { Answers, State } from "@/lib/diagnosis/model";
import { kettleGuide } from "@/tests/fixtures/kettle-guide";

const reader = (answers: Answers): State => ({ answers, tried: [] });
const before = (answers: Answers, question: string, cameFrom?: string) => pageBefore(kettleGuide, reader(answers), question, cameFrom);

describe("pageBefore", () => {
  it("is the question before in the flow, wherever the reader came from", () => {
    expect(before({ lamp: ["on"] }, "water", "/diagnose/result/")).toBe("/diagnose/lamp/#lamp=on");
    expect(before({ lamp: ["on"], water: ["enough"] }, "water", "/diagnose/result/")).toBe("/diagnose/lamp/#lamp=on&water=enough");
  });

  it("is where the reader came from for a question beside the flow and for the first one, with the answers in the diagnosis", () => {
    expect(before({}, "noise", "/fix/limescale/")).toBe("/fix/limescale/");
    expect(before({ lamp: ["on"] }, "noise", "/diagnose/result/")).toBe("/diagnose/result/#lamp=on");
    expect(before({ noise: ["hisses"] }, "lamp", "/diagnose/know/")).toBe("/diagnose/know/#noise=hisses");
  });

  it("is the last question of the flow, what is known, or home where the browser does not tell", () => {
    expect(before({ lamp: ["on"] }, "noise")).toBe("/diagnose/lamp/#lamp=on");
    expect(before({ "fuse-test": ["whole"] }, "noise")).toMatch(/^\/diagnose\/know\/#/);
    expect(before({}, "lamp")).toBe("/");
    expect(before({ lamp: ["on"] }, "lamp")).toBe("/");
  });
});

describe("the order of earlier answers", () => {
  const answers = { water: ["enough"], noise: ["hisses"], "fuse-test": ["whole"], lamp: ["on"] };

  it("is that of the conversation, whatever the order of answering", () => {
    const turned = Object.fromEntries(Object.entries(answers).reverse());
    const order = earlierAnswers(kettleGuide, reader(answers)).map(({ question }) => question);
    expect(earlierAnswers(kettleGuide, reader(turned)).map(({ question }) => question)).toEqual(order);
  });
});
