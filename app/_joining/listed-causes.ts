import { causes } from "@/content/causes";
import { stages } from "@/content/stages";
import { idsOf } from "@/lib/diagnosis/ids";
import { wherePairEnds } from "./connection-stops";

const causeIds = idsOf(causes);
const stageIds = idsOf(stages);

/** How many causes there are. */
export const causeCount = causeIds.length;

/** The causes by the stop of the line at which they begin, in the order of the line. `early` stops lie before the pair ends. */
export const causesByStage = stageIds.map((stage, i) => ({
  stage,
  early: i < stageIds.indexOf(wherePairEnds.from),
  causes: causeIds.filter((cause) => causes[cause].stages[0] === stage),
}));

/** How many of them begin at a stop that seems to hold: the line draws it green. */
export const earlyCount = causesByStage.filter(({ early }) => early).reduce((sum, { causes: ids }) => sum + ids.length, 0);
