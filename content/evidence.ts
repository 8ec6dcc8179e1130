import type { Evidence } from "@/lib/diagnosis/model";
import type { causes } from "./causes";
import { betweenEvidence } from "./evidence/between";
import { certificateEvidence } from "./evidence/certificate";
import { clientEvidence } from "./evidence/client";
import { hostEvidence } from "./evidence/host";
import { pathEvidence } from "./evidence/path";
import { signInEvidence } from "./evidence/sign-in";
import type { questions } from "./questions";
import type { SourceKey } from "./sources";

/** cause -> question -> answer: how strongly an answer speaks for a cause. One file per family, in ./evidence. */
export const evidence = {
  ...certificateEvidence,
  ...signInEvidence,
  ...clientEvidence,
  ...hostEvidence,
  ...pathEvidence,
  ...betweenEvidence,
} as const satisfies Evidence<typeof causes, typeof questions, SourceKey>;
