import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { build, type InlineConfig } from "vite";
import { root } from "../running/project";
import type { ClientEntries } from "./client-entries";

/** Library mode: an application build would wrap each `import()` in a preloader larger than our scripts. */
function config(lib: { entry: Record<string, string>; formats: ["es"] | ["iife"] }, target: string, outDir: string): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    resolve: { alias: { "@": root } },
    build: {
      outDir,
      emptyOutDir: false,
      target,
      lib: { ...lib, name: "page" },
      rollupOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "shared/[name].[hash].js", minify: true } },
    },
  };
}

/** The bundler stops at ES2015; the compiler takes the bundled script the rest of the way. */
function lowerToEs5(file: string) {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.ESNext, removeComments: true, ignoreDeprecations: "6.0" },
  });
  writeFileSync(file, outputText);
}

/** Bundles the entries into `outDir`: modules for browsers from 2019 on (with late parts in `shared/`), classics in ES5. */
export async function bundleClient({ modules, classics }: ClientEntries, outDir: string): Promise<void> {
  // One at a time: a part that two modules share is then in both, and no page pays a request for a few bytes.
  for (const [name, file] of Object.entries(modules)) await build(config({ entry: { [name]: file }, formats: ["es"] }, "es2019", outDir));
  for (const [name, file] of Object.entries(classics)) {
    await build(config({ entry: { [name]: file }, formats: ["iife"] }, "es2015", outDir));
    lowerToEs5(join(outDir, `${name}.js`));
  }
}
