import type { Evidence } from "@/lib/diagnosis/model";
import type { causes } from "../causes";
import type { FamilyId } from "../families";
import type { questions } from "../questions";
import type { SourceKey } from "../sources";

type Causes = typeof causes;
type CauseOf<Family extends FamilyId> = { [C in keyof Causes]: Causes[C]["family"] extends Family ? C : never }[keyof Causes];

/** The evidence of one family: a row for each of its causes, and no other. */
export type EvidenceOf<Family extends FamilyId> = Pick<Evidence<Causes, typeof questions, SourceKey>, CauseOf<Family>>;
