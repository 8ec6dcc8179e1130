import type { Fact, Recogniser } from "../fact";
import { lines, trimmed, type Line } from "../text/lines";
import { byForms } from "../forms";

/** Ids from here on belong to listeners, in every language. */
const firstListener = 65536;
const row = /^[ >]?\s{0,3}(services|console|rdp-tcp(?:#\d+)?)(?:\s{1,60}(\S.{0,60}?))?\s{1,60}(\d{1,6})\s{1,60}(\S{1,20})/i;
/** A session that lost its name: blanks, perhaps a user, its number. */
const withoutName = /^\s{15,60}(?:\S{1,20}\s{1,40})?(\d{1,6})\s{1,20}(\S{1,20})/;
/** Words for a session that is down or still connecting, as far as they are known. */
const down = /^(?:Down)$/i;
const connecting = /^(?:Conn|Connected)$/i;

/** qwinsta: rows that begin with the name of a session. */
export const sessions: Recogniser = {
  id: "sessions",
  *recognise(text) {
    let rows: { line: Line; listener: boolean; whole: boolean; state?: "down" | "connecting" }[] = [];
    const closed = (): Fact[] => {
      const [first, last] = [rows[0], rows.at(-1)];
      if (first === undefined || last === undefined) return [];
      const listener = rows.find((each) => each.listener);
      const stuck = rows.find((each) => each.state);
      const within = { start: first.line.start, end: last.line.end };
      const whole = rows.some((each) => each.whole);
      // Each of the two stands in a row of its own, and that is what is shown of it.
      const facts: Fact[] = [{ kind: "sessions", listener: listener !== undefined, whole, at: trimmed((listener ?? last).line), within }];
      if (stuck !== undefined)
        facts.push({ kind: "sessions", listener: false, whole: false, state: stuck.state, at: trimmed(stuck.line), within });
      rows = [];
      return facts;
    };
    for (const line of lines(text)) {
      if (line === undefined) {
        yield undefined;
        continue;
      }
      const [, name = "", , id, state = ""] = row.exec(line.text) ?? [];
      const [, nameless, its = ""] = rows.length > 0 && id === undefined ? (withoutName.exec(line.text) ?? []) : [];
      if (nameless !== undefined && down.test(its)) rows.push({ line, listener: false, whole: false, state: "down" });
      if (id === undefined) {
        // Sessions without a name and rows of users stand between the others.
        if (line.text.trim() === "" || /^\S/.test(line.text)) yield* closed();
        continue;
      }
      const isListener = Number(id) >= firstListener && /^rdp-tcp$/i.test(name);
      const isSession = /#/.test(name);
      rows.push({
        line,
        listener: isListener,
        whole: /^(?:services|console)$/i.test(name),
        ...(isSession && down.test(state) ? { state: "down" } : isSession && connecting.test(state) ? { state: "connecting" } : {}),
      });
    }
    yield* closed();
  },
};

/** The numbers that sc prints before its words. */
const states = ["", "Stopped", "StartPending", "StopPending", "Running"];

/** Whether a service runs, or is on its way: in the words of Get-Service, which no language changes, and those of CIM. */
export function serviceState(state: string): { readonly running: boolean; readonly changing?: true } {
  return /^St(?:art|op) ?Pending$/i.test(state) ? { running: false, changing: true } : { running: /^Running$/i.test(state) };
}

/** Rows of Get-Service and of netstat, told by what no language changes. */
export const listenerRows = byForms("listener-rows", [
  [
    /^[ \t]*(Running|Stopped|StartPending|StopPending|Paused)[ \t]+(TermService|SessionEnv|UmRdpService)\b.*$/gm,
    ([, state = "", name = ""]) => ({ kind: "service", name, ...serviceState(state) }),
  ],
  [
    /^[ \t]*TCP[ \t]+(\S{1,45}):3389[ \t]+(?:0\.0\.0\.0|\[::\]):0[ \t]+\S{1,20}[ \t]+(\d{1,7})[ \t]*$/gm,
    ([, address = "", process]) => ({
      kind: "port-owner",
      process: Number(process),
      ...(/^(?:127\.|\[::1\])/.test(address) ? { local: true } : {}),
    }),
  ],
  // tasklist /svc: the process in which the service runs.
  [
    /^svchost\.exe[ \t]+(\d{1,7})[ \t]+(?:[\w-]{2,40}, ?){0,12}TermService\b.*$/gm,
    ([, process]) => ({ kind: "service", name: "TermService", running: true, process: Number(process) }),
  ],
  // sc query, in any language: its exit codes are no codes of a dialog.
  [
    /^[ \t]*[\p{L}_]{6,24} ?: (TermService|SessionEnv|UmRdpService)\b[^\n]{0,40}(?:\n[^\n]{0,80}){0,3}?\n[ \t]*\p{L}{4,12}[ \t]*: (\d) {1,4}[A-Z_]{6,16}[ \t]*(?:\n[ \t]*(?:\([A-Z_, ]{1,120}\)|[\p{L}\d_.]{4,30}[ \t]*:[^\n]{0,60})){0,8}/gmu,
    ([, name = "", state = ""]) => ({ kind: "service", name, ...serviceState(states[Number(state)] ?? "") }),
  ],
  [
    /Remote Desktop Services service could not be started\b|could not start the Remote Desktop Services service\b/gi,
    () => ({ kind: "service", name: "TermService", running: false }),
  ],
]);
