import { join } from "node:path";
import ts from "typescript";
import { describe, expect, expectTypeOf, it } from "vitest";
import { background, causes, evidence, flow, kettle, questions } from "@/tests/fixtures/kettle";
import { parse } from "@/lib/diagnosis/address/read";
import { nothingRetired } from "@/lib/diagnosis/address/retired";
import { nextToAsk } from "@/lib/diagnosis/ask/next-to-ask";
import { step } from "@/lib/diagnosis/ask/step";
import type { AnswerId, EvidenceQuestion, Id, Model, State } from "@/lib/diagnosis/model";
import { rank } from "@/lib/diagnosis/rank/rank";
import { verdictOf } from "@/lib/diagnosis/rank/verdict";
import { slips } from "./id-slips";

/** The errors in id-slips.ts, compiled as the project is, save for the libraries that it does not need. */
function errorsInSlips(): string[] {
  const root = join(import.meta.dirname, "../../..");
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, incremental: false, lib: ["ES2023"], types: [] },
    root,
  );
  const program = ts.createProgram([join(import.meta.dirname, "id-slips.ts")], options);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the types of the ids", () => {
  it("are the ids of the tables", () => {
    expectTypeOf<Id<typeof causes>>().toEqualTypeOf<"no-power" | "blown-fuse" | "limescale" | "broken-switch" | "empty">();
    expectTypeOf<AnswerId<typeof questions, "lamp">>().toEqualTypeOf<"on" | "off" | "unsure">();
    expectTypeOf<EvidenceQuestion<typeof questions>>().toEqualTypeOf<"lamp" | "other-device" | "water" | "noise" | "fuse-test">();
  });

  it("come out of the engine as they went in", () => {
    const typed = { causes, questions, flow, evidence, background };
    const { state } = parse("#lamp=on", typed, nothingRetired);
    expectTypeOf(state).toEqualTypeOf<State<Id<typeof causes>, Id<typeof questions>>>();
    expectTypeOf(rank(typed, state).causes[0]!.cause).toEqualTypeOf<Id<typeof causes>>();
    expectTypeOf(rank(typed, state).causes[0]!.reasons[0]!.question).toEqualTypeOf<Id<typeof questions>>();
    expectTypeOf(step(typed, state.answers).next).toEqualTypeOf<Id<typeof questions> | "result">();
    expectTypeOf(nextToAsk(typed, state)).toEqualTypeOf<Id<typeof questions> | "result">();
    const verdict = verdictOf(typed, rank(typed, state))!;
    if (verdict.kind === "cause") expectTypeOf(verdict.first.cause).toEqualTypeOf<Id<typeof causes>>();
  });

  it("make tables that the engine takes as they are", () => {
    const model: Model = { causes, questions, flow, evidence, background };
    expect(model).toEqual(kettle);
  });

  it(`refuse each slip in the lists of ${Object.keys(slips).join(", ")}`, { timeout: 60_000 }, () => {
    expect(errorsInSlips()).toEqual([]);
  });
});
