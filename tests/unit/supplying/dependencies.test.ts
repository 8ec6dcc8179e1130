import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const rows = [...readFileSync("docs/dependencies.md", "utf8").matchAll(/^\| `(@?[\w./-]+)`\s*\| (.+?)\s*\|$/gm)];
const named = rows.map(([, name]) => name!);
const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;

it("gives a reason for every dependency, and for no other", () => {
  expect([...named].sort()).toEqual([...Object.keys(dependencies!), ...Object.keys(devDependencies!)].sort());
  for (const [, name, reason] of rows) expect({ name, said: reason!.length >= 10 }).toEqual({ name, said: true });
});
