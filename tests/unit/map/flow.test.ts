import { describe, expect, it } from "vitest";
import { drawFlow, inLines } from "@/lib/map/draw-flow";
import { flowStops } from "@/lib/map/flow";

const question = (name: string, answers: readonly string[]) => ({
  name,
  title: `${name}?`,
  unsure: "no idea",
  answers: Object.fromEntries(answers.map((answer) => [answer, { label: `It is ${answer}`, short: answer }])),
});

const questions = {
  light: question("Light", ["on", "off", "flickers"]),
  cord: { ...question("Power cord", ["in", "out"]), follows: { answer: "in", from: ["light"] } },
  water: { ...question("Water inside", ["some"]), answers: { some: { label: "Some" }, old: { label: "Old", withdrawn: true } } },
};
const next = {
  light: { on: "water", off: "cord", flickers: "cord", unsure: "water" },
  cord: { in: "result", out: "result", unsure: "water" },
  water: { some: "result", old: "result", unsure: "result" },
};
const stops = flowStops(questions, next);

describe("the flow as stops", () => {
  it("groups the answers by where they lead, the result last", () => {
    expect(stops.map(({ id, ways }) => [id, ...ways.map(({ to, answers }) => `${answers.map((one) => one.id).join(",")}>${to}`)])).toEqual([
      ["light", "on,unsure>water", "off,flickers>cord"],
      ["cord", "unsure>water", "in,out>result"],
      ["water", "some,unsure>result"],
    ]);
  });

  it("says answers in short, and whole where they have no short form", () => {
    expect(stops.flatMap(({ ways }) => ways.flatMap(({ answers }) => answers.map(({ label }) => label)))).toEqual(
      expect.arrayContaining(["flickers", "Some", "no idea"]),
    );
  });
});

describe("the drawing", () => {
  const drawing = drawFlow(stops);
  const stop = (id: string) => drawing.stops.find((one) => one.id === id)!;

  it("has a line for each way, from the lower edge of one plate to the upper edge of the next", () => {
    expect(drawing.ways.map(({ from, to }) => `${from}>${to}`)).toEqual(
      stops.flatMap(({ id, ways }) => ways.map(({ to }) => `${id}>${to}`)),
    );
    for (const { from, to, path, terminus } of drawing.ways) {
      const numbers = path.match(/-?[\d.]+/g)!.map(Number);
      expect(numbers[1], from).toBeCloseTo(stop(from).y + stop(from).height / 2, 0);
      const end = terminus?.y ?? stop(to).y - stop(to).height / 2;
      expect(numbers.at(-1), `${from}>${to}`).toBeCloseTo(end, 0);
    }
  });

  it("goes downwards, keeps its plates apart, and all of it lies inside", () => {
    for (const { from, to } of drawing.ways.filter((way) => way.to !== "result")) expect(stop(to).y).toBeGreaterThan(stop(from).y);
    for (const a of drawing.stops) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width / 2).toBeLessThanOrEqual(drawing.width);
      for (const b of drawing.stops.filter((other) => other !== a && other.y === a.y))
        expect(Math.abs(a.x - b.x)).toBeGreaterThan((a.width + b.width) / 2);
    }
    for (const { terminus } of drawing.ways) expect(terminus?.y ?? 0).toBeLessThan(drawing.height);
  });

  it("writes a name in the lines that make it narrowest", () => {
    expect(inLines("Client")).toEqual(["Client"]);
    expect(inLines("Domain, trust and time")).toEqual(["Domain, trust", "and time"]);
  });
});
