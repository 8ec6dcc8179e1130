import { dated } from "../text/dates";
import { byForms, seen } from "./forms";

/** What Test-NetConnection warns of, in a sentence that stays English behind a localised word; and rows of Resolve-DnsName. */
export const network = byForms("network", [
  [
    /(?:^[^\n:]{1,20}: ?)?TCP connect to \(([^\s()]{1,255}?) ?: ?(\d{1,5})\) failed/gm,
    ([, host = "", port]) => ({ kind: "tcp-test", host, port: Number(port), open: false }),
  ],
  [/(?:^[^\n:]{1,20}: ?)?Ping to \S{1,255} failed with status: \w{1,30}/gm, seen],
  [
    /^[ \t]*\S{1,255}[ \t]+(?:A|AAAA)[ \t]+\d{1,7}[ \t]+\w{1,12}[ \t]+([\da-f.:]{3,39})[ \t]*$/gim,
    ([, address = ""]) => ({ kind: "resolved-name", address }),
  ],
  [/^[ \t]*\S{1,255}[ \t]+CNAME[ \t]+\d{1,7}[ \t]+\w{1,12}[ \t]+\S{1,255}[ \t]*$/gim, seen],
]);

/** Rows of Get-HotFix, and the version of the client on a line of its own. */
export const updates = byForms("updates", [
  [/^\d{1,2}\.\d\.\d{4,5}\.\d{1,5}[ \t]*$/gm, () => ({ kind: "client-version" })],
  [
    /^[ \t]*(?:\S{1,63}[ \t]+)?KB\d{6,8}\b(.{0,120})$/gm,
    ([, rest = ""]) => ({ kind: "update", installed: dated(/\d{1,4}[./-]\d.*$/.exec(rest)?.[0] ?? "") }),
  ],
]);
