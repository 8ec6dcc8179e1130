import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { bundleClient } from "@/scripts/building/bundle";
import { newerThanEs5 } from "../../scripts/newer-than-es5";

const script = `
import { carryInto, pairsOf, withTried } from "@/lib/diagnosis/address/pairs";
declare const window: Record<string, string>;
window.out = carryInto("/x/#undo", withTried(pairsOf("#who%3Deveryone&amp;log=key.x&log=b,a&fixed=z)."), "z"));
`;

/** What an old browser lacks; the script must not notice. */
const before2015 = `
  var Map, Set, Symbol, Promise, Proxy, Reflect, WeakMap;
  delete Object.assign; delete Object.entries; delete Object.hasOwn; delete Array.from;
  ["find", "findIndex", "includes", "flat", "flatMap", "at", "fill"].forEach(function (name) { delete Array.prototype[name]; });
  ["includes", "startsWith", "endsWith", "repeat", "at", "replaceAll"].forEach(function (name) { delete String.prototype[name]; });
`;

it("carries answers in a script of the head: small, in ES5, with nothing that came after it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pairs-"));
  try {
    writeFileSync(join(folder, "script.ts"), script);
    await bundleClient([{ name: "script", file: join(folder, "script.ts"), oldest: true }], join(folder, "out"));
    const text = readFileSync(join(folder, "out/script.js"), "utf8");
    expect(newerThanEs5(text)).toBeUndefined();
    expect(gzipSync(text).length).toBeLessThan(1_600);
    const window: { out?: string } = {};
    runInNewContext(`(function () { ${before2015} ${text} })()`, { window });
    expect(window.out).toBe("/x/#log=a,b&who=everyone&tried=z&undo");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
