import { type CauseId, causes } from "@/content/causes";
import { type StageId, stages } from "@/content/stages";

const causeIds = Object.keys(causes) as CauseId[];

/** The causes by the stop of the line at which they first bite, in the order of the line. */
export const causesByStage = (Object.keys(stages) as StageId[]).map((stage) => ({
  stage,
  causes: causeIds.filter((cause) => causes[cause].stages[0] === stage),
}));

/** The other causes of the same family: whoever is here by mistake is most likely to belong there. */
export const neighboursOf = (cause: CauseId) =>
  causeIds.filter((other) => other !== cause && causes[other].family === causes[cause].family);
