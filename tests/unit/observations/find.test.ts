import { describe, expect, it } from "vitest";
import { findIn } from "@/lib/observations/find";
import type { KnownData } from "@/lib/observations/observation";

/** What people say of a kettle that does not boil. */
const kettle: KnownData = {
  observations: [
    { question: "light", answer: "on", phrases: ["The lamp is on", "lamp glows", "LED on"] },
    { question: "light", answer: "off", phrases: ["The lamp is off", "dark", "lamp does not work"] },
    { question: "socket", answer: "kitchen", phrases: ["works in the kitchen, not in the cellar", "kitchen works"] },
    { question: "socket", answer: "cellar", phrases: ["works in the cellar, not in the kitchen", "cellar works"] },
    { question: "code", answer: "scale", phrases: ["display shows 1057", "E-Cal 56", "Verkalkung"] },
    { question: "code", answer: "dry", phrases: ["display shows 0x904", "E-Cal 50", "Wassermangel"] },
    { question: "plug", answer: "loose", phrases: ["plug is loose", "コンセントが緩い", "插头松动", "prise débranchée"] },
  ],
  words: {
    ignored: ["the", "is", "a", "in", "my", "it", "and", "but", "kettle"],
    meant: { bulb: "lamp", basement: "cellar", "goes on and off": "flickers" },
    negating: ["not", "doesnt", "no"],
    failing: ["fails"],
    going: ["work", "works", "does"],
    sinceWhen: ["since"],
  },
};
const find = findIn(kettle);
const first = (text: string) => {
  const [found] = find(text);
  return found && `${found.question}=${found.answer}`;
};

describe("what is meant is found", () => {
  it.each([
    ["LAMP GLOWS", "light=on", "in any case"],
    ["glows, my lamp", "light=on", "in any order"],
    ["the bulb glows", "light=on", "by another word for it"],
    ["kitchne works", "socket=kitchen", "with a slip of the hand"],
    ["verkalkun", "code=scale", "before it is typed to its end"],
    ["prise debranchee", "plug=loose", "without accents"],
    ["コンセントが緩いです", "plug=loose", "in Japanese, without spaces"],
    ["插头有松动", "plug=loose", "in Chinese, with a letter between"],
    ["E-CAL 56", "code=scale", "with a name in capitals"],
    ["ecal 56", "code=scale", "with a name as one writes it who does not see how it has grown together"],
    ["works in kitchen not basement", "socket=kitchen", "whatever fails beside it"],
    ["kitchen works, cellar doesn't", "socket=kitchen", "with the not behind"],
    ["cellar works, kitchen fails", "socket=cellar", "with a verb that says no"],
    ["since the kitchen it does not work, lamp glows", "light=on", "among other things"],
  ])("%s: %s, %s", (typed, wanted) => {
    expect(first(typed)).toBe(wanted);
  });

  it("says which words of the lists are like it", () => {
    expect(find("lamp glows")[0]).toMatchObject({ words: "lamp glows" });
    expect(find("lamp glows")[0]!.score).toBeCloseTo(1);
  });

  it("finds two things in one sentence", () => {
    const found = find("lamp glows and plug is loose").map(({ answer }) => answer);
    expect(found).toContain("on");
    expect(found).toContain("loose");
  });
});

describe("numbers are matched by nothing but themselves", () => {
  it.each(["1057", "event 1057", "01057"])("%s is 1057", (typed) => expect(first(typed)).toBe("code=scale"));
  it.each(["0x904", "2308", "0X904", "0×904", "0x9O4"])("%s is 0x904", (typed) => expect(first(typed)).toBe("code=dry"));
  it.each(["105", "10571", "1058", "0x905", "E-Cal 57"])("%s is nothing", (typed) => expect(find(typed)).toEqual([]));
});

describe("what is about something else gives nothing", () => {
  it.each([
    "",
    "   ",
    "the",
    "toaster does not work",
    "toaster glows in the garden at midnight",
    "my kettle",
    "?!",
    "a".repeat(10_000),
    "1 ".repeat(5000),
  ])("%.40s", (typed) => expect(find(typed)).toEqual([]));
});
