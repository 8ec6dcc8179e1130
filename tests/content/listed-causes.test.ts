import { expect, it } from "vitest";
import { wherePairEnds } from "@/app/_joining/connection-stops";
import { causeCount, causesByStage, earlyCount } from "@/app/_joining/listed-causes";
import { causes } from "@/content/causes";
import { stages } from "@/content/stages";
import { idsOf } from "@/lib/diagnosis/ids";

const order = idsOf(stages);
const listed = causesByStage.flatMap(({ causes: ids }) => ids);

it("lists every cause once, at the stop where it begins", () => {
  expect([...listed].sort()).toEqual([...idsOf(causes)].sort());
  expect(causeCount).toBe(listed.length);
});

it("says how many causes begin before the red stretch, and each of them ends on it as the page says", () => {
  const [from, to] = [order.indexOf(wherePairEnds.from), order.indexOf(wherePairEnds.to)];
  const begins = idsOf(causes).filter((id) => order.indexOf(causes[id].stages[0]) < from);
  expect(begins.length).toBe(earlyCount);
  expect(
    idsOf(causes).filter((id) => {
      const last = order.indexOf(causes[id].stages[1]);
      return last < from || last > to;
    }),
  ).toEqual([]);
});

it("has for each cause a sign of one sentence that is no other cause's", () => {
  const signs = idsOf(causes).map((id) => causes[id].sign);
  expect(new Set(signs).size).toBe(causeCount);
  expect(signs.filter((sign) => !/^[A-Z][^!?]*[^.]\.$/.test(sign) || /\.\s/.test(sign) || sign.length > 170)).toEqual([]);
});
