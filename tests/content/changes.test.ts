import { describe, expect, it } from "vitest";
import { changes } from "@/content/changes";
import { sources } from "@/content/sources";
import { type Change, keyPath, refusesWeak, takesEffect, type ValueChange } from "@/lib/changes/change";
import { changeCommands } from "@/lib/changes/change-commands";

const all: [string, Change][] = Object.entries(changes);

/** Whether a value, once set, protects the reader less than Windows does by default. Microsoft warns of each. */
function weakens({ key, name, to }: ValueChange): boolean {
  if (to === "absent" || to.type !== "REG_DWORD") return false;
  const { data } = to;
  const path = keyPath(key);
  const old = /\\(SSL|TLS 1\.[01]|PCT)[^\\]*\\/.test(`${path}\\`);
  if (old) return (name === "Enabled" && data !== 0) || (name === "DisabledByDefault" && data === 0);
  if (path.includes("\\TLS 1.")) return (name === "Enabled" && data === 0) || (name === "DisabledByDefault" && data !== 0);
  if (path.endsWith("\\FIPSAlgorithmPolicy")) return data === 0;
  const least: Readonly<Record<string, number>> = {
    UserAuthentication: 1,
    SecurityLayer: 2,
    MinEncryptionLevel: 3,
    LmCompatibilityLevel: 3,
    fAllowSecProtocolNegotiation: 1,
  };
  if (least[name] !== undefined) return data < least[name];
  return (name === "AllowEncryptionOracle" && data === 2) || (name === "DisableRestrictedAdmin" && data === 0);
}

describe.each(all)("%s", (id, change) => {
  it("has an id that an address can hold, and words that read as sentences", () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(change.title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [change.why, change.mind, change.lasting, change.timed?.risk])
      if (text !== undefined) expect(text).toMatch(/^[A-Z][^]*\.$/);
    expect(Object.keys(takesEffect)).toContain(change.takesEffect);
  });

  it("names keys and values as reg.exe and the notes can carry them", () => {
    const seen = change.values.map(({ key, name }) => `${keyPath(key)}\\${name}`);
    expect(new Set(seen).size).toBe(seen.length);
    for (const { key, name, to } of change.values) {
      expect(keyPath(key)).toMatch(/^(HKLM|HKCU)\\(SYSTEM|SOFTWARE|Software)(\\[^\\"%]+)+$/);
      // `for /f` cuts the answer of reg query at spaces, and a file is named after the value.
      expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
      if (to !== "absent" && to.type === "REG_BINARY") expect(to.data).toMatch(/^([0-9a-f]{2})*$/);
      if (to !== "absent" && to.type === "REG_DWORD")
        expect(to.data).toSatisfy((data: number) => Number.isInteger(data) && data >= 0 && data < 2 ** 32);
    }
  });

  it("weakens the machine only for a test of minutes with its risk beside it, or says why for longer", () => {
    expect([change.timed, change.lasting].filter(Boolean).length).toBe(change.values.some(weakens) ? 1 : 0);
    if (change.timed) expect(change.timed.minutes).toSatisfy((minutes: number) => minutes > 0 && minutes <= 60);
  });

  it("has its undo ask before it puts back what weakens the machine", () => {
    for (const value of change.values) {
      const numbers = Array.from({ length: 5 }, (_, data) => data).filter((data) => weakens({ ...value, to: { type: "REG_DWORD", data } }));
      for (const data of value.weak ?? []) expect(numbers).toContain(data);
      // What Windows itself has when nobody touched it needs no question.
      const usual = value.usual !== undefined && weakens({ ...value, to: value.usual });
      if (numbers.length > 0 && !usual) expect(value.weak ?? []).not.toEqual([]);
    }
  });

  it("offers no policy for a test: its undo could not take it back", () => {
    if (change.timed) expect(change.policy).toBeUndefined();
  });

  it("knows what Windows usually has where its undo refuses what was noted", () => {
    for (const value of change.values) if (refusesWeak(change, value)) expect(value.usual).toBeDefined();
  });

  it("says how well it is supported", () => {
    expect(change.by.length === 0).toBe(change.grade === "unsourced");
    for (const key of change.by) expect(Object.keys(sources)).toContain(key);
    if (change.grade === "documented")
      expect(change.by.some((key) => sources[key as keyof typeof sources].publisher === "microsoft")).toBe(true);
  });

  it("names the policy by its full English path", () => {
    if (!change.policy) return;
    expect(change.policy.path).toMatch(/^Computer Configuration > (Administrative Templates|Windows Settings) > \S.*\S$/);
    expect(change.policy.state).toMatch(/^(Enabled|Disabled|Send )/);
  });

  it("gives commands whose facts fit each other", () => {
    const { before, apply, proof, undo, undoProof, regFile, undoRegFile } = changeCommands(id, change);
    expect([before, apply, proof, undo, undoProof].map(({ facts }) => [facts.id, facts.effect])).toEqual([
      [`${id}-before`, "writes-note"],
      [id, "changes-settings"],
      [`${id}-proof`, "read-only"],
      [`${id}-undo`, "changes-settings"],
      [`${id}-undo-proof`, "read-only"],
    ]);
    expect(apply.facts).toMatchObject({ before: `${id}-before`, proof: `${id}-proof`, undo: `${id}-undo`, where: change.where });
    // The proof of a change calls its own state good, and that of its undo the state before.
    expect(undo.facts.proof).toBe(undoProof.facts.id);
    expect(undoProof.facts.good).not.toBe(proof.facts.good);
    expect(undoProof.facts.bad).not.toBe(proof.facts.bad);
    expect(apply.forms.map(({ shell }) => shell)).toEqual(["powershell", "cmd", "reg", "gui", ...(change.policy ? ["gui"] : [])]);
    expect(apply.forms[3]).toMatchObject({ title: "regedit" });
    expect(regFile.name).toBe(`0x904-${id}.reg`);
    // A file that takes a change back knows only what Windows usually has.
    const usual = change.values.map((value) => value.usual);
    expect(undoRegFile !== undefined).toBe(
      usual.every(Boolean) && change.values.some((value, i) => JSON.stringify(value.to) !== JSON.stringify(usual[i])),
    );
  });
});

it("gives no two commands one id", () => {
  const ids = all.flatMap(([id, change]) => {
    const { before, apply, proof, undo, undoProof } = changeCommands(id, change);
    return [before, apply, proof, undo, undoProof].map(({ facts }) => facts.id);
  });
  expect(new Set(ids).size).toBe(ids.length);
});
