import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Change, keyPath, type ValueChange } from "@/lib/changes/change";
import { changeCommands } from "@/lib/changes/change-commands";
import type { Command } from "@/lib/commands/command";
import { asBatch } from "../fixtures/as-batch";
import { notesLeft } from "./flow";
import { Wine } from "./wine";

/** A change of two values, so that one note can be missing. Its id begins as an end of line does. */
const id = "nettle";
const first = { key: { always: "HKLM\\SOFTWARE\\Kitchen" }, name: "Cups", to: { type: "REG_DWORD", data: 1 } } satisfies ValueChange;
const second = { ...first, key: { always: "HKLM\\SOFTWARE\\Garden" } } satisfies ValueChange;
const change: Change = {
  title: "Make tea",
  why: "It is cold.",
  where: "host",
  values: [first, second],
  takesEffect: "at-once",
  grade: "inferred",
  by: [],
};
const commands = changeCommands(id, change);
const code = (command: Command) => asBatch(command.forms.find(({ shell }) => shell === "cmd")?.code ?? "");
const value = ({ key, name }: ValueChange) => `"${keyPath(key)}" /v "${name}"`;
const set = (data: number) => [first, second].map((one) => `reg add ${value(one)} /t REG_DWORD /d ${data} /f`);
const folder = "%SystemRoot%\\0x904-backup";

let wine: Wine;
beforeAll(async () => {
  wine = await Wine.start();
});
afterAll(() => wine.remove());

/** Runs lines on a clean folder, and shows at the end what the first value is and which notes are left. */
async function run(name: string, lines: readonly string[]): Promise<{ output: string; end: string }> {
  const clean = `if exist "${folder}\\*nettle.*" del /q "${folder}\\*nettle.*"`;
  const output = await wine.batch(name, [clean, ...lines, "echo ==end==", `reg query ${value(first)}`, notesLeft(id, change)]);
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
    expect(output).toContain("so Cups is not undone");
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

  it("under the name of the first form counts", async () => {
    const former = `pushd "${folder}" && ren "Before-nettle.1.Cups.txt" "nettle.1.Cups.txt" && popd`;
    const { end } = await run("former", [...set(7), code(commands.before), code(commands.apply), former, code(commands.undo)]);
    expect(end).toContain("REG_DWORD    0x7");
    expect(end).not.toContain("nettle.");
  });

  it("that is not there at all changes nothing", async () => {
    const { output, end } = await run("unnoted", [...set(3), code(commands.undo)]);
    expect(output).toContain("Nothing is noted in");
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
