import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Change, keyPath, type ValueChange } from "@/lib/changes/change";
import { changeCommands } from "@/lib/changes/change-commands";
import type { Command } from "@/lib/commands/command";
import { asBatch } from "../fixtures/as-batch";
import { notesLeft } from "./flow";
import { change, first, id, second } from "./two-values";
import { Wine } from "./wine";

const commands = changeCommands(id, change);
/** The same, where 7 protects less than what Windows usually has. */
const guarded: Change = { ...change, values: [{ ...first, weak: [5, 7], usual: { type: "REG_DWORD", data: 3 } }, second] };
/** The same for minutes, where the test's own 1 protects less. */
const timed: Change = {
  ...change,
  values: [{ ...first, weak: [1], usual: { type: "REG_DWORD", data: 3 } }, second],
  timed: { minutes: 5, risk: "It spills." },
};
const code = (command: Command) => asBatch(command.forms.find(({ shell }) => shell === "cmd")?.code ?? "");
/** The command of somebody who wrote yes after it had asked for that. */
const allowed = (command: Command) => code(command).replace('set "yes=no"', 'set "yes=yes"');
const value = ({ key, name }: ValueChange) => `"${keyPath(key)}" /v "${name}"`;
const set = (data: number) => [first, second].map((one) => `reg add ${value(one)} /t REG_DWORD /d ${data} /f`);
const folder = "%SystemRoot%\\0x904-backup";

let wine: Wine;
beforeAll(async () => {
  wine = await Wine.start();
});
afterAll(() => wine.remove());

const clean = `if exist "${folder}\\*nettle.*" del /q "${folder}\\*nettle.*"`;

/** Runs lines, on a clean folder if nothing else is said, and shows at the end what the first value is and which notes are left. */
async function run(name: string, lines: readonly string[], begin = [clean]): Promise<{ output: string; end: string }> {
  const output = await wine.batch(name, [...begin, ...lines, "echo ==end==", `reg query ${value(first)}`, notesLeft(id, change)]);
  return { output, end: output.slice(output.indexOf("==end==")) };
}

describe("a note", () => {
  it("of an earlier round is not overwritten, and says how to begin again", async () => {
    const { output, end } = await run("earlier", [...set(7), code(commands.before), ...set(1), code(commands.before), code(commands.undo)]);
    expect(output).toContain("An earlier note is kept");
    expect(output).toContain('del "C:\\windows\\0x904-backup\\Before-nettle.*.txt"');
    expect(end).toContain("REG_DWORD    0x7");
  });

  it("of a second round holds the state of the second round", async () => {
    const round = [code(commands.before), code(commands.apply), code(commands.undo)];
    const { end } = await run("rounds", [...set(7), ...round, ...set(9), ...round]);
    expect(end).toContain("REG_DWORD    0x9");
    expect(end).not.toContain("Before-");
  });

  it("that is missing among several keeps the others", async () => {
    const lost = `del "${folder}\\Before-nettle.2.Cups.txt"`;
    const { output, end } = await run("missing", [...set(7), code(commands.before), code(commands.apply), lost, code(commands.undo)]);
    expect(output).toContain("Not undone: Cups.");
    expect(output).toContain("The notes stay in");
    expect(end).toContain("Before-nettle.1.Cups.txt");
  });

  it("is kept when the value could not be put back", async () => {
    const odd = `echo     Cups    REG_NONSENSE    0x7> "${folder}\\Before-nettle.1.Cups.txt"`;
    const { output, end } = await run("refused", [...set(7), code(commands.before), code(commands.apply), odd, code(commands.undo)]);
    expect(output).toContain("Not undone: Cups is not as it was noted.");
    expect(end).toContain("Before-nettle.1.Cups.txt");
    expect(end).toContain("REG_DWORD    0x1");
  });

  it("that is not there at all changes nothing", async () => {
    const { output, end } = await run("unnoted", [...set(3), code(commands.undo)]);
    expect(output).toContain("is missing or damaged");
    expect(end).toContain("REG_DWORD    0x3");
  });

  it("holds an absent value as well", async () => {
    const gone = [first, second].map((one) => `reg delete ${value(one)} /f`);
    const { output, end } = await run("absent", [...set(1), ...gone, code(commands.before), ...set(1), code(commands.undo)]);
    expect(output).toContain("All is again as it was noted.");
    expect(end).not.toContain("REG_DWORD");
    expect(end).not.toContain("Before-");
  });
});

describe("a change", () => {
  it("does nothing without a note, and names what is missing", async () => {
    const { output, end } = await run("no-note", [...set(7), code(commands.apply)]);
    expect(output).toContain('Nothing changed: "C:\\windows\\0x904-backup\\Before-nettle.1.Cups.txt" is missing or damaged.');
    expect(end).toContain("REG_DWORD    0x7");
  });

  it("does nothing where the note of one of its values is missing", async () => {
    const lost = `del "${folder}\\Before-nettle.2.Cups.txt"`;
    const { output, end } = await run("one-note", [...set(7), code(commands.before), lost, code(commands.apply)]);
    expect(output).toContain('Before-nettle.2.Cups.txt" is missing or damaged.');
    expect(end).toContain("REG_DWORD    0x7");
  });

  it("asks on a note of yesterday, which after midnight is the true one, and not on one of today", async () => {
    await run("aged-note", [...set(7), code(commands.before)]);
    wine.age(1);
    const aged = await run("aged-change", [code(commands.apply)], []);
    expect(aged.output).toContain("is not of today. Only if it is right, as after midnight, write yes");
    expect(aged.end).toContain("REG_DWORD    0x7");
    const sure = await run("aged-sure", [allowed(commands.apply), ...set(7)], []);
    expect(sure.output).not.toContain("Nothing changed");
    wine.age(0);
    const fresh = await run("fresh-change", [code(commands.apply)], []);
    expect(fresh.output).not.toContain("Nothing changed");
    expect(fresh.end).toContain("REG_DWORD    0x1");
  });
});

const file = `"${folder}\\Before-nettle.1.Cups.txt"`;
/** What may have become of a note since it was taken. */
const damages = {
  "empty, as a full disk leaves it": [`type nul > ${file}`],
  "without the line of the value": [`echo HKEY_LOCAL_MACHINE\\SOFTWARE\\Kitchen> ${file}`],
  "of an earlier copy of this guide, where the value was absent": [`echo Noted 2026-11-25T10:00:00> ${file}`],
  "of two values": [`echo     Cups    REG_DWORD    0x8>> ${file}`],
  "of a value that it also calls absent": [`echo value absent>> ${file}`],
} as const;

describe.each(Object.entries(damages))("a note that is damaged, %s,", (kind, damage) => {
  const name = kind.replace(/[ ,].*/, "").concat(String(Object.keys(damages).indexOf(kind)));

  it("keeps the change from being made", async () => {
    const { output, end } = await run(`${name}-apply`, [...set(7), code(commands.before), ...damage, code(commands.apply)]);
    expect(output).toContain('Nothing changed: "C:\\windows\\0x904-backup\\Before-nettle.1.Cups.txt" is missing or damaged.');
    expect(end).toContain("REG_DWORD    0x7");
  });

  it("removes and sets nothing in the undo, whatever the reader writes, and is kept", async () => {
    const round = [...set(7), code(commands.before), code(commands.apply), ...damage];
    const { output, end } = await run(`${name}-undo`, [...round, code(commands.undo), allowed(commands.undo)]);
    expect(output).toContain('Not undone: Cups. "C:\\windows\\0x904-backup\\Before-nettle.1.Cups.txt" is missing or damaged.');
    expect(end).toContain("REG_DWORD    0x1");
    expect(end).toContain("Before-nettle.1.Cups.txt");
    expect(output).not.toContain("All is again as it was noted.");
  });
});

describe("a damaged note", () => {
  it("of a test is told apart from one that holds what the test sets", async () => {
    const { before, apply, undo } = changeCommands(id, timed);
    const { output, end } = await run("test-empty", [...set(3), code(before), code(apply), `type nul > ${file}`, code(undo)]);
    expect(output).toContain("is missing or damaged");
    expect(output).not.toContain("holds what the test sets");
    expect(output).toContain("Windows' usual: Cups is 3.");
    expect(end).toContain("REG_DWORD    0x1");
  });

  it("of a key that was absent leaves the key", async () => {
    const key = { always: "HKLM\\SOFTWARE", below: "Cellar" };
    const { before, apply, undo } = changeCommands(id, { ...change, values: [{ ...first, key }] });
    const emptied = `type nul > "${folder}\\Before-nettle.1.key1.txt"`;
    const ask = ['reg query "HKLM\\SOFTWARE\\Cellar" >nul 2>nul', "if errorlevel 1 echo The key is gone"];
    const { output } = await run("key-empty", [code(before), code(apply), emptied, code(undo), ...ask]);
    expect(output).toContain("All is again as it was noted.");
    expect(output).not.toContain("The key is gone");
    const sound = await run("key-sound", ['reg delete "HKLM\\SOFTWARE\\Cellar" /f', code(before), code(apply), code(undo), ...ask]);
    expect(sound.output).toContain("The key is gone");
  });
});

describe("an undo", () => {
  it("asks before it acts on a note of an earlier day, and takes yes for an answer", async () => {
    await run("old-note", [...set(9), code(commands.before), code(commands.apply)]);
    wine.age(40);
    const asked = await run("old-asked", [code(commands.undo)], []);
    expect(asked.output).toContain('Before-nettle.1.Cups.txt" is not of today.');
    expect(asked.output).not.toContain("protects less");
    expect(asked.end).toContain("REG_DWORD    0x1");
    expect(asked.end).toContain("Before-nettle.1.Cups.txt");
    const done = await run("old-done", [allowed(commands.undo)], []);
    expect(done.end).toContain("REG_DWORD    0x9");
    expect(done.end).not.toContain("Before-");
  });

  it("asks before it removes a value that an old note calls absent", async () => {
    const gone = [first, second].map((one) => `reg delete ${value(one)} /f`);
    await run("old-absent", [...set(1), ...gone, code(commands.before), code(commands.apply)]);
    wine.age(2);
    const { end } = await run("old-absent-asked", [code(commands.undo)], []);
    expect(end).toContain("REG_DWORD    0x1");
  });

  it("asks before it puts back what protects less, however new the note", async () => {
    const { before, apply, undo } = changeCommands(id, guarded);
    const asked = await run("weak-asked", [...set(7), code(before), code(apply), code(undo)]);
    expect(asked.output).toContain("protects less than Windows usually does");
    expect(asked.end).toContain("REG_DWORD    0x1");
    const done = await run("weak-done", [allowed(undo)], []);
    expect(done.end).toContain("REG_DWORD    0x7");
    expect(done.end).not.toContain("Before-");
  });

  it("asks nothing about data that protects as well", async () => {
    const { before, apply, undo } = changeCommands(id, guarded);
    const { end } = await run("weak-sound", [...set(8), code(before), code(apply), code(undo)]);
    expect(end).toContain("REG_DWORD    0x8");
  });

  it("of a test never puts back what the test sets, and names what Windows usually has", async () => {
    const { before, apply, undo } = changeCommands(id, timed);
    // The test still stood when the note was taken, and its data is there now: all the same it is not "as noted".
    const { output, end } = await run("test-left", [...set(1), code(before), code(apply), allowed(undo)]);
    expect(output).toContain('Before-nettle.1.Cups.txt" holds what the test sets.');
    expect(output).toContain("Windows' usual: Cups is 3. The command for it: reg add");
    expect(output).toContain("The notes stay in");
    expect(end).toContain("Before-nettle.1.Cups.txt");
    const sound = await run("test-sound", [...set(3), code(before), code(apply), code(undo)]);
    expect(sound.end).toContain("REG_DWORD    0x3");
    expect(sound.end).not.toContain("Before-");
  });

  it("of a test names what Windows usually has where nothing is noted", async () => {
    const { output, end } = await run("test-unnoted", [...set(1), code(changeCommands(id, timed).undo)]);
    expect(output).toContain("is missing or damaged");
    const usual = /The command for it: (reg add .*)/.exec(output)?.[1] ?? "";
    expect(end).toContain("REG_DWORD    0x1");
    const after = await run("test-usual", [usual], []);
    expect(after.end).toContain("REG_DWORD    0x3");
  });
});
