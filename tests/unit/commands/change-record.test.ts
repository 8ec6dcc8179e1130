import { describe, expect, it } from "vitest";
import { type ChangeRecord, changeRecord } from "@/lib/commands/change-record";

const record: ChangeRecord = {
  what: "B. Change it: Ask for TLS",
  why: "The security layer is too old.",
  host: "SERVER01",
  where: "on the host, as administrator",
  effect: "changes settings",
  minutes: 10,
  command: { shell: "Command Prompt", code: 'reg add "HKLM\\A" /v "B" /d 2 /f\n' },
  before: { shell: "Command Prompt", code: 'set "notes=C:\\x"\n\ntype "%notes%"' },
  proof: { shell: "Command Prompt", code: 'reg query "HKLM\\A" /v "B"' },
  good: "B is 2",
  undo: { shell: "Command Prompt", code: 'reg delete "HKLM\\A" /v "B" /f' },
  link: "https://guide.example/fix/security-layer/#layer-tls",
  // Two hours east of Greenwich it is the next day already.
  date: new Date("2026-11-26T00:40:12+02:00"),
};

describe("changeRecord", () => {
  it("says what, when in UTC, where, why, with which effect, and gives the code of each part", () => {
    expect(changeRecord(record)).toBe(`Change: B. Change it: Ask for TLS
Date: 2026-11-25 22:40 UTC
Machine: SERVER01 (on the host, as administrator)
Why: The security layer is too old.
Effect: changes settings
Time: about 10 minutes
Guide: https://guide.example/fix/security-layer/#layer-tls

State before (Command Prompt):
    set "notes=C:\\x"

    type "%notes%"

Command (Command Prompt):
    reg add "HKLM\\A" /v "B" /d 2 /f

Proof (Command Prompt):
    reg query "HKLM\\A" /v "B"
Good: B is 2

Undo (Command Prompt):
    reg delete "HKLM\\A" /v "B" /f`);
  });

  it("leaves a line to fill in for the machine, leaves out the time that nobody knows, and takes a sentence for an undo", () => {
    const text = changeRecord({ ...record, host: undefined, minutes: undefined, good: undefined, undo: "none. The session is gone." });
    expect(text).toContain("Machine: ____ (on the host");
    expect(text).not.toContain("Time:");
    expect(text).not.toContain("Good:");
    expect(text).toMatch(/\nUndo: none\. The session is gone\.$/);
  });

  it("counts one minute as one", () => {
    expect(changeRecord({ ...record, minutes: 1 })).toContain("Time: about 1 minute\n");
  });
});
