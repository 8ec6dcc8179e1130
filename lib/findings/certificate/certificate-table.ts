import type { Recogniser } from "../fact";
import { dated } from "../text/dates";
import { matches } from "../text/matches";

const part = /Certificate::([^\n]{1,80})|^[ \t]*([\dA-F]{40})(?=\s)(.{0,400})/gim;
const date = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?: \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: [AP]M)?)?/gi;

/** Certificates as a table: a thumbprint of forty digits, and the last date of the row, since NotBefore comes before NotAfter. */
export const certificateTable: Recogniser = {
  id: "certificate-table",
  *recognise(text) {
    let store: string | undefined;
    for (const match of matches(text, [[part, undefined]])) {
      if (match === undefined) {
        yield undefined;
        continue;
      }
      const { 0: row, 1: heading, 2: thumbprint, 3: rest = "", index } = match.found;
      if (heading !== undefined) store = heading.trim();
      if (thumbprint === undefined) continue;
      const at = { start: index + row.length - row.trimStart().length, end: index + row.trimEnd().length };
      const notAfter = dated(rest.match(date)?.at(-1) ?? "");
      const key = /\b(True|False)\b/i.exec(rest)?.[1];
      const hasPrivateKey = key === undefined ? undefined : /true/i.test(key);
      // The usual table has no dates and says nothing.
      yield notAfter === undefined
        ? { kind: "seen", at }
        : { kind: "certificate", thumbprint: thumbprint.toUpperCase(), notAfter, hasPrivateKey, store, at };
    }
  },
};
