import { type CauseId, causes } from "@/content/causes";
import { stages } from "@/content/stages";
import { idsOf } from "@/lib/diagnosis/ids";

const causeIds = idsOf(causes);

/** The causes by the stop of the line at which they first bite, in the order of the line. */
export const causesByStage = idsOf(stages).map((stage) => ({
  stage,
  causes: causeIds.filter((cause) => causes[cause].stages[0] === stage),
}));

/** The other causes of the same family: whoever is here by mistake is most likely to belong there. */
export const neighboursOf = (cause: CauseId) =>
  causeIds.filter((other) => other !== cause && causes[other].family === causes[cause].family);
