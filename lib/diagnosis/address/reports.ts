import { type Dropped, dropped } from "./dropped";

/** Reports that a page can show; the rest is counted in one more. */
const mostReports = 20;

/** The reports that a page can show: each once, the first ones, and how many more there are. */
export function bounded(reports: readonly Dropped[]): readonly Dropped[] {
  const each = [...new Map(reports.map((one) => [JSON.stringify([one.key, one.value, one.reason]), one])).values()];
  const more = each.length - mostReports;
  return more > 0 ? [...each.slice(0, mostReports), dropped("...", "", `${more} more parts of the link could not be used.`)] : each;
}
