import { byForms } from "../forms";
import { dated } from "../text/dates";

/** Rows of Get-HotFix, and the version of the client on a line of its own. */
export const updates = byForms("updates", [
  [/^\d{1,2}\.\d\.\d{4,5}\.\d{1,5}[ \t]*$/gm, () => ({ kind: "client-version" })],
  [
    /^[ \t]*(?:\S{1,63}[ \t]+){0,3}KB\d{6,8}\b(.{0,120})$/gm,
    ([, rest = ""]) => ({ kind: "update", installed: dated(/\d{1,4}[./-]\d.*$/.exec(rest)?.[0] ?? "") }),
  ],
]);
