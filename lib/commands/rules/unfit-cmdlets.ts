import { hasParameter, type Rule } from "./read-code";

/** Lost pings come back as objects too, with a status of their own: their number says nothing. */
export const pingCount: Rule = ({ calls }) =>
  calls
    .filter((call) => call.name === "Test-Connection" && hasParameter(call, "Count"))
    .map(({ line }) => ({
      line,
      expected: "a count of answers that counts answers alone, in 5.1 and in 7",
      found: "Test-Connection -Count",
      fix: "Use System.Net.NetworkInformation.Ping and count the replies whose Status is Success.",
    }));

/** It throws at the first member that no longer exists, which is usual in groups of a domain. */
export const groupMembers: Rule = ({ calls }) =>
  calls
    .filter(({ name }) => name === "Get-LocalGroupMember")
    .map(({ line, name }) => ({
      line,
      expected: "a list of members that survives one that was deleted",
      found: name,
      fix: "Use net.exe localgroup with the name of the group, read from its SID.",
    }));
