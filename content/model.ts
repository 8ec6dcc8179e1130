import type { Model, State as AnyState } from "@/lib/diagnosis/model";
import { background } from "./background";
import { type CauseId, causes } from "./causes";
import { evidence } from "./evidence";
import { flow } from "./flow";
import { type QuestionId, questions } from "./questions";

/** What the engine works on. Nothing else joins these tables. */
export const model = { causes, questions, flow, evidence, background } as const satisfies Model;

/** All that is known of one reader of this guide. */
export type State = AnyState<CauseId, QuestionId>;
