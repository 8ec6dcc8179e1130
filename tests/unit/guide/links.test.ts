import { describe, expect, it } from "vitest";
import { answerLinks, hrefOfAnswers, takenWith } from "@/lib/guide/links";
import { type Answers, notLooked, unsure } from "@/lib/diagnosis/model";
import { kettleGuide } from "@/tests/fixtures/kettle-guide";

const none: ReadonlySet<string> = new Set();

function links(answers: Answers, question = "noise", added = none, said: readonly string[] = []) {
  const words = Object.fromEntries(
    Object.entries(kettleGuide.questions[question]!.answers).map(([id, { short }]) => [id, { label: short }]),
  );
  return answerLinks(kettleGuide, { answers, tried: [] }, question, words, { added, said });
}
const link = (answers: Answers, id: string, question = "noise", added = none) =>
  links(answers, question, added).find((one) => one.id === id)!;

describe("answerLinks", () => {
  it("offers every answer but those withdrawn, 'not looked' and 'not sure' last", () => {
    expect(links({}).map(({ id }) => id)).toEqual(["silent", "clicks", "hisses", notLooked, unsure]);
    expect(links({}, "water").map(({ id }) => id)).toEqual(["enough", "none", unsure]);
  });

  it("leads along the flow without earlier answers, and keeps them where there are some", () => {
    expect(link({}, "on", "lamp").href).toBe("/diagnose/water/#lamp=on");
    expect(link({ lamp: ["on"] }, "none", "water").href).toBe("/diagnose/result/#lamp=on&water=none");
    expect(link({ lamp: ["on"] }, "enough", "water").href).toMatch(/^\/diagnose\/[a-z-]+\/#lamp=on&water=enough$/);
  });

  it("joins an answer to those added on this visit where several hold, and takes the place of others", () => {
    const given = { lamp: ["on"], noise: ["clicks"] };
    expect(link(given, "hisses", "noise", new Set(["clicks"])).href).toMatch(/#lamp=on&noise=clicks,hisses$/);
    expect(link(given, "hisses").href).toMatch(/#lamp=on&noise=hisses$/);
  });

  it("adds an answer to the others, or takes it back, and stays on the page", () => {
    const given = { lamp: ["on"], noise: ["clicks"] };
    expect(link(given, "hisses").and).toBe("/diagnose/noise/#lamp=on&noise=clicks,hisses");
    expect(link(given, "clicks").chosen).toBe(true);
    expect(link(given, "clicks").and).toBe("/diagnose/noise/#lamp=on");
    expect(link({ noise: ["clicks"] }, "clicks").and).toBe("/diagnose/noise/");
  });

  it.each<[string, Answers, ReadonlySet<string>]>([
    ["nothing was answered before", {}, none],
    ["this question was", { noise: ["silent"] }, none],
    ["another was", { lamp: ["on"] }, none],
    ["one was added on this visit", { lamp: ["on"], noise: ["clicks"] }, new Set(["clicks"])],
  ])("leads from each answer that the output gives where all of them lead together: %s", (_what, answers, added) => {
    const said = ["clicks", "hisses"];
    const state = { answers, tried: [] };
    const together = hrefOfAnswers(kettleGuide, state, "noise", takenWith(kettleGuide, state, "noise", { added, said }));
    const all = links(answers, "noise", added, said);
    expect(all.filter(({ id }) => said.includes(id)).map(({ href }) => href)).toEqual([together, together]);
    expect(together).toMatch(/noise=clicks,hisses$/);
    const [one] = links(answers, "noise", added, ["hisses"]).filter(({ id }) => id === "hisses");
    expect(one!.href, "one alone leads where it leads by itself").toBe(link(answers, "hisses", "noise", added).href);
  });

  it.each(["silent", notLooked, unsure])("lets %s stand alone", (id) => {
    const one = link({ lamp: ["on"], noise: ["clicks", "hisses"] }, id);
    expect(one.and).toBeUndefined();
    expect(one.href).toMatch(new RegExp(`#lamp=on&noise=${id}$`));
  });

  it("lets what was seen take the place of an answer that stands alone", () => {
    for (const alone of ["silent", unsure]) expect(link({ lamp: ["on"], noise: [alone] }, "clicks").href).toMatch(/#lamp=on&noise=clicks$/);
  });

  it("takes one answer in the place of another where only one can hold", () => {
    const one = link({ lamp: ["on"], water: ["enough"] }, "none", "water");
    expect(one.and).toBeUndefined();
    expect(one.href).toMatch(/#lamp=on&water=none$/);
  });
});
