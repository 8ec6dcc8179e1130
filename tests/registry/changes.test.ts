import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes } from "@/content/changes";
import { type Change, keyPath, keysBelow, type RegistryData, type ValueChange } from "@/lib/changes/change";
import { changeCommands } from "@/lib/changes/change-commands";
import { longPath, regBytes, regText } from "@/lib/changes/reg-file";
import { fill } from "@/lib/commands/quoting";
import { type Flow, walk } from "./flow";
import { Wine } from "./wine";

const all = Object.entries(changes) as [string, Change][];
const flows = new Map<string, Flow[]>();
const wines: Wine[] = [];

/** What wine's command prompt says of a program that it could not start, though it has both of these. */
const notStarted = /^Can't recognize '(?:find|reg)\b/m;

/** What a walk must not leave, or say. */
const isBroken = ({ state, start, end, notesLeft, output }: Flow) =>
  notStarted.test(output) || notesLeft.length > 0 || (state !== "joined later" && JSON.stringify(start) !== JSON.stringify(end));

/**
 * A walk starts hundreds of programs, and once in some ten thousand starts wine's own `find` or `reg` dies without a word
 * or cannot be started: then the change or its undo refuses, as it should. The batch file is the same each time, so a
 * fault of ours comes again in a fresh registry, and one of wine's does not. Whatever was walked twice is printed.
 */
async function walkSurely(wine: Wine, id: string, change: Change): Promise<Flow[]> {
  const first = await walk(wine, id, change);
  const broken = first.find(isBroken);
  if (broken === undefined) return first;
  console.warn(`${id}, ${broken.state}: walked once more in a fresh registry, since the first ended so:\n${broken.output}`);
  const fresh = await Wine.start();
  wines.push(fresh);
  return walk(fresh, id, change);
}

/** Two prefixes share the work. */
beforeAll(async () => {
  const started = await Promise.allSettled([Wine.start(), Wine.start()]);
  for (const start of started) if (start.status === "fulfilled") wines.push(start.value);
  const failed = started.find((start) => start.status === "rejected");
  if (failed) throw failed.reason;
  const waiting = [...all];
  const worker = async (wine: Wine) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) flows.set(next[0], await walkSurely(wine, ...next));
  };
  await Promise.all(wines.map(worker));
}, 1_200_000);

afterAll(async () => {
  await Promise.all(wines.map((wine) => wine.remove()));
  const walked = [...flows.values()].flat();
  console.info(
    `${flows.size} of ${all.length} registry changes proven in ${walked.length} walks there and back ` +
      `(${walked.filter(({ form }) => form === "cmd").length} as reg.exe, ${walked.filter(({ form }) => form === "reg").length} as .reg files).`,
  );
});

/** What `reg query` prints of a value that is as the change wants it; undefined when it must not be there. */
function line({ name, to }: ValueChange): string | undefined {
  if (to === "absent") return undefined;
  return `    ${name}    ${to.type}    ${printed(to)}\n`;
}

function printed({ type, data }: RegistryData): string {
  if (type === "REG_DWORD") return `0x${data.toString(16)}`;
  if (type === "REG_MULTI_SZ") return data.join("\\0");
  return type === "REG_BINARY" ? data.toUpperCase() : data;
}

/** The values of the change that a proof does not show as wanted. Each value prints its key first, or an error. */
function unproven(change: Change, proof: string): string[] {
  const answers = proof.split("\n").slice(1).join("\n");
  return change.values
    .filter((value) => {
      const wanted = line(value);
      const heading = `${longPath(keyPath(value.key))}\n`;
      const answer = answers
        .split(heading)
        .slice(1)
        .find((text) => text.startsWith(`    ${value.name} `));
      return wanted === undefined ? answer !== undefined : !answer?.startsWith(wanted);
    })
    .map(({ name }) => name);
}

describe.each(all)("%s", (id, change) => {
  const walks = () => flows.get(id) ?? [];

  it("starts from states in which the change is not yet there", () => {
    for (const flow of walks()) {
      const already = change.values.every(({ to }) => to === "absent") && flow.state !== "other data";
      if (!already) expect(unproven(change, flow.proofBefore), `${flow.state}, ${flow.form}\n${flow.output}`).not.toEqual([]);
    }
  });

  it("makes the change and proves it", () => {
    expect(walks().length).toBeGreaterThanOrEqual(5);
    for (const flow of walks()) expect(unproven(change, flow.proof), `${flow.state}, ${flow.form}\n${flow.output}`).toEqual([]);
  });

  it("leaves the keys as they were after the undo", () => {
    for (const flow of walks().filter(({ state }) => state !== "joined later")) {
      expect(flow.end, `${flow.state}, ${flow.form}\n${flow.output}`).toEqual(flow.start);
    }
  });

  it("leaves no note behind, so that the next round begins clean", () => {
    for (const flow of walks()) expect(flow.notesLeft, `${flow.state}, ${flow.form}\n${flow.output}`).toEqual([]);
  });

  it("keeps a key into which somebody else wrote", () => {
    for (const flow of walks().filter(({ state }) => state === "joined later")) {
      for (const [i, end] of flow.end.entries()) {
        expect(end, `${flow.state}\n${flow.output}`).toContain('"Later"=dword:00000007');
        const names = [...(end ?? "").matchAll(/^"([^"]+)"=/gm)].map(([, name]) => name);
        if (flow.start[i] === undefined) expect(names).toEqual(["Later"]);
      }
    }
  });

  it("never removes a key that every Windows has", () => {
    const removable = change.values.flatMap(({ key }) => keysBelow(key));
    const undo = changeCommands(id, change).undo.forms.find(({ shell }) => shell === "cmd")?.code ?? "";
    let key = "";
    for (const text of undo.split("\n")) {
      key = /^set "key=(.*)"$/.exec(text)?.[1] ?? key;
      const deletion = /reg delete "([^"]*)" (.*)$/.exec(text);
      if (deletion && !deletion[2]?.startsWith("/v ")) expect(removable).toContain(deletion[1] === "%key%" ? key : deletion[1]);
    }
  });
});

describe("Command Prompt", () => {
  it("prints what was filled in, whatever it holds", async () => {
    const [wine] = wines;
    if (!wine) throw new Error("expected wine to have started");
    const hostile = ["a&b", "a|b", "a>b", "a<b", "a^b", "(a)", "a;b,c=d", "a b", "a'b", "`a`", "$(a)", "a & echo out", "a\\b"];
    const filled = hostile.map((value) =>
      fill('echo "USERNAME"', "cmd", { USERNAME: value })
        .map(({ text }) => text)
        .join(""),
    );
    const output = await wine.batch("echo", filled);
    expect(output.trimEnd().split("\n")).toEqual(hostile.map((value) => `"${value}"`));
  });
});

describe("the .reg file", () => {
  it("is what the registry editor itself would have written", async () => {
    const [wine] = wines;
    if (!wine) throw new Error("expected wine to have started");
    const sample: Change = {
      title: "Sample",
      why: "",
      where: "host",
      takesEffect: "at-once",
      grade: "inferred",
      by: [],
      values: [
        { name: "number", to: { type: "REG_DWORD", data: 3389 } },
        { name: "text", to: { type: "REG_SZ", data: 'a "quoted" C:\\path' } },
        { name: "expand", to: { type: "REG_EXPAND_SZ", data: "%SystemDrive%\\ProgramData with a long tail, so that it wraps twice" } },
        { name: "list", to: { type: "REG_MULTI_SZ", data: ["one", "two words"] } },
        { name: "bytes", to: { type: "REG_BINARY", data: "00ff10".repeat(20) } },
      ].map((value) => ({ ...value, key: { always: "HKLM\\SOFTWARE", below: "Sample" } })) as Change["values"],
    };
    const text = regText(sample, ({ to }) => to);
    wine.write("sample.reg", regBytes(text));
    await wine.batch("sample", ['reg import "sample.reg"', 'reg export "HKLM\\SOFTWARE\\Sample" "back.reg" /y']);
    const back = wine.readReg("back.reg")?.trimEnd().split("\n") ?? [];
    // The registry keeps its own order of values.
    const blocks = (lines: string[]) => lines.join("\n").replaceAll("\\\n", "\\\u0000").split("\n").sort();
    expect(blocks(text.trimEnd().split("\n"))).toEqual(blocks(back));
  });

  it("takes a change back to what Windows usually has", async () => {
    const [wine] = wines;
    if (!wine) throw new Error("expected wine to have started");
    for (const [id, change] of all) {
      const { undoRegFile, regFile } = changeCommands(id, change);
      if (!undoRegFile) continue;
      wine.write("do.reg", regBytes(regFile.text));
      wine.write("undo.reg", regBytes(undoRegFile.text));
      const queries = change.values.map(({ key, name }) => `reg query "${keyPath(key)}" /v "${name}"`);
      const output = await wine.batch("usual", ['reg import "do.reg"', 'reg import "undo.reg"', "echo ==answers==", ...queries]);
      const wanted: Change = { ...change, values: change.values.map((value) => ({ ...value, to: value.usual ?? "absent" })) };
      expect(unproven(wanted, output.slice(output.indexOf("==answers=="))), `${id}\n${output}`).toEqual([]);
    }
  });
});
