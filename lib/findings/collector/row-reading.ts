import type { StepName } from "@/lib/collector/report";
import type { Reading } from "../fact";

/** What a row of the collector's report says, and which row that is. */
export interface RowReading {
  readonly step: StepName;
  readonly row: number;
  readonly reading: Reading;
}
