import { type CauseId, causes } from "@/content/causes";
import { type FamilyId, families } from "@/content/families";
import { type StageId, stages } from "@/content/stages";

const causeIds = Object.keys(causes) as CauseId[];

/** The causes by the stop of the line at which they first bite, in the order of the line. */
export const causesByStage = (Object.keys(stages) as StageId[]).map((stage) => ({
  stage,
  causes: causeIds.filter((cause) => causes[cause].stages[0] === stage),
}));

/** The causes by family, in the order of the families. */
export const causesByFamily = (Object.keys(families) as FamilyId[]).map((family) => ({
  family,
  causes: causeIds.filter((cause) => causes[cause].family === family),
}));

/** The other causes of the same family: whoever is here by mistake is most likely to belong there. */
export const neighboursOf = (cause: CauseId) =>
  causeIds.filter((other) => other !== cause && causes[other].family === causes[cause].family);
