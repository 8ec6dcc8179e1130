import { certificateMeanings } from "./findings/certificate";
import { clientMeanings } from "./findings/client";
import { codeMeanings } from "./findings/codes";
import { eventMeanings } from "./findings/events";
import { hostMeanings } from "./findings/host";
import type { Meaning } from "./findings/meaning";
import { ownCommandMeanings } from "./findings/own-commands";
import { otherProgramMeanings } from "./findings/other-programs";
import { windowMeanings } from "./findings/windows";
import type { SignId } from "@/lib/findings/subjects";

/**
 * What each sign in a pasted text means, and what it answers where a careful reader would answer so. A sign without a
 * meaning does not compile. The order decides between two signs that answer one question differently: the first wins.
 */
export const meanings = {
  ...codeMeanings,
  ...eventMeanings,
  ...certificateMeanings,
  ...hostMeanings,
  ...clientMeanings,
  ...ownCommandMeanings,
  ...otherProgramMeanings,
  ...windowMeanings,
} as const satisfies Record<SignId, Meaning>;
