import type { Recogniser } from "../fact";
import { byForms } from "../forms";
import { lines } from "../text/lines";
import { matches } from "../text/matches";

/** NETWORK SERVICE as icacls names it, and by SID. The German, French, Spanish, Italian and Portuguese names as far as they are known. */
const networkService = /S-1-5-20\b|NETWORK SERVICE|NETZWERKDIENST|SERVICE R[ÉE]SEAU|SERVICIO DE RED|SERVIZIO DI RETE|SERVI[ÇC]O DE REDE/i;
const keyFile = /f686aace6942fb7f7ceb231212eef4a4_\S{0,60}/g;
const rights = /:((?:\([\w,]{1,40}\)){1,6})\s*$/;
/** Full, modify, read and execute, read, generic read. */
const mayRead = /\((?:[\w,]{0,40},)?(?:F|M|RX|R|GR)(?:,[\w,]{0,40})?\)/;
/** Windows in a language whose name for NETWORK SERVICE we know. */
const knownNames = /NT AUTHORITY\\|NT-AUTORIT|AUTORITE NT|S-1-5-18/i;

function* firstKeyFile(text: string): Generator<undefined, RegExpExecArray | undefined> {
  for (const match of matches(text, [[keyFile, undefined]])) {
    if (match !== undefined) return match.found;
    yield undefined;
  }
  return undefined;
}

/** certutil finds the container and not the file; its words for that are English, or a name that no language changes. */
const lost = /f686aace6942fb7f7ceb231212eef4a4_\S{1,60}(?:\n[^\n]{0,200}){0,6}?\n[^\n]{0,120}NTE_BAD_KEYSET[^\n]{0,40}/g;

/** The key of the host's own certificate that certutil does not find. */
export const lostKey = byForms("lost-key", [[lost, () => ({ kind: "key-file", state: "missing" })]]);

/** The rights on the key of the host's own certificate, as icacls prints them: the path, then one account per line. */
export const keyFileRights: Recogniser = {
  id: "key-file",
  *recognise(text) {
    const found = yield* firstKeyFile(text);
    // A key file that is missing says so in a line of the command's own.
    if (found === undefined) return;
    const entries: string[] = [];
    let end = found.index + found[0].length;
    for (const line of lines(text, end)) {
      if (line === undefined) {
        yield undefined;
        continue;
      }
      if (!rights.test(line.text)) break;
      entries.push(line.text);
      end = line.end;
    }
    if (entries.length === 0) return;
    const service = entries.find((entry) => networkService.test(entry));
    const isKnown = entries.some((entry) => knownNames.test(entry));
    const may = service !== undefined && !/\(N\)|\(DENY\)/.test(service) && mayRead.test(service);
    const state = may ? "readable" : service !== undefined || isKnown ? "unreadable" : "unclear";
    yield { kind: "key-file", state, at: { start: found.index, end } };
  },
};
