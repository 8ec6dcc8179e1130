import { all, argumentOf, type Call, hasParameter, type ReadCode, type Rule } from "./read-code";

/** The newest few events without a beginning in time: their number hides what is being looked for. */
export const newestEvents: Rule = (read) =>
  read.calls
    .filter((call) => call.name === "Get-WinEvent" && hasParameter(call, "MaxEvents") && !beginsInTime(call, read))
    .map(({ line }) => ({
      line,
      expected: "a StartTime beside -MaxEvents",
      found: "Get-WinEvent -MaxEvents",
      fix: "Give the filter a StartTime: on a busy host the newest few are those of a few seconds.",
    }));

function beginsInTime(call: Call, { root }: ReadCode): boolean {
  // The oldest one tells how far the log reaches back.
  if (hasParameter(call, "Oldest")) return true;
  const filter = argumentOf(call, "FilterHashtable") ?? argumentOf(call, "FilterXPath") ?? argumentOf(call, "FilterXml") ?? "";
  if (/StartTime|timediff|@SystemTime/i.test(filter)) return true;
  if (!filter.startsWith("$")) return false;
  return all(root, "assignment_expression").some(
    ({ text }) => text.startsWith(filter) && /^\$\w+(\s*=[^]*(StartTime|timediff|@SystemTime)|(\.|\[['"])StartTime)/i.test(text),
  );
}
