import type { Model } from "@/lib/diagnosis/model";
import { background } from "./background";
import { causes } from "./causes";
import { evidence } from "./evidence";
import { flow } from "./flow";
import { questions } from "./questions";

/** What the engine works on. Nothing else joins these tables. */
export const model = { causes, questions, flow, evidence, background } as const satisfies Model;
