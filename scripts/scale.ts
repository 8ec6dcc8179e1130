import { spawnSync } from "node:child_process";
import { model } from "@/content/model";
import { validate } from "@/lib/diagnosis/check/validate";
import type { Model } from "@/lib/diagnosis/model";
import { script } from "./running/project";
import { runMain } from "./running/trouble";
import { grownModel } from "./scaling/grown-model";
import { measure, type Measured, processorTime } from "./scaling/measure";
import { scaleTable } from "./scaling/table";

const sizes = [31, 100, 300, 1000];
const seed = 7;

/** `validate` is not waited for any longer, in milliseconds. */
const patience = 60_000;

/** Milliseconds of `validate`, in a process of its own; nothing where it takes too long. */
function measureValidate(causes: number): Measured {
  const { status, stdout } = spawnSync(process.execPath, [...script("scale.ts"), String(causes)], { encoding: "utf8", timeout: patience });
  return status === 0 ? { "validate, ms": Number(stdout) } : {};
}

/**
 * `npm run bench:scale`: how engine, search and data grow with the number of causes, on models made from the real one.
 * docs/scale.md says what follows. With a number it validates the model of that size and prints the milliseconds.
 */
await runMain(async () => {
  const one = process.argv[2];
  if (one !== undefined) {
    const grown = grownModel<Model>(model, Number(one), seed);
    const start = processorTime();
    validate(grown);
    return console.log(processorTime() - start);
  }
  const measured: Measured[] = [];
  for (const causes of sizes) {
    console.error(`${causes} causes`);
    measured.push({ ...(await measure(causes, seed)), ...measureValidate(causes) });
  }
  console.log(scaleTable(sizes, measured));
  console.log(`\nvalidate is not waited for longer than ${patience / 1000} s.`);
});
