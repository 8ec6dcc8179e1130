import type { Subject } from "../subject";
import { collectorReport } from "./collector-report";

/** The report of our read-only script. Its rows are facts of other subjects. */
export const collector: Subject<never> = { recognisers: () => ({ program: [collectorReport] }) };
