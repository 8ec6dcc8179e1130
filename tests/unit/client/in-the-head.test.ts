import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleClient } from "@/scripts/building/bundle";
import { findClientEntries } from "@/scripts/building/client-entries";
import { newerThanEs5 } from "../scripts/newer-than-es5";

const oldest = findClientEntries("client").filter((entry) => entry.oldest);
const folder = mkdtempSync(join(tmpdir(), "head-"));
beforeAll(() => bundleClient(oldest, folder));
afterAll(() => rmSync(folder, { recursive: true }));

/** Functions of 2015 and later, by which a script that is ES5 in its form would still stop in an old browser. */
const newer =
  /\.(?:includes|startsWith|endsWith|find|findIndex|at|flat|flatMap|repeat|closest|matches|append|after|remove)\(|Object\.(?:assign|entries|hasOwn|values)\b/;

it("is what the head script and the script of the links are, and no others", () => {
  expect(oldest.map(({ name }) => name)).toEqual(["head", "late/links"]);
});

it.each(oldest.map(({ name }) => name))("%s stops in no old browser", (name) => {
  const text = readFileSync(join(folder, `${name}.js`), "utf8");
  expect(newerThanEs5(text)).toBeUndefined();
  expect(newer.exec(text)).toBeNull();
});
