import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";
import { build, type InlineConfig } from "vite";
import { lateHolder } from "@/lib/late-names";
import { root } from "../running/project";
import type { ClientEntry } from "./client-entries";

/**
 * One classic script an entry, since modules do not load from a disk. Late scripts hand over what they export through
 * the page's global object (client/parts/late.ts reads it). The components are written for React; in the browser Preact runs them.
 */
function config({ name, file, oldest }: ClientEntry, outDir: string): InlineConfig {
  const late = name.startsWith("late/");
  return {
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    resolve: { alias: { "@": root } },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: join(outDir, dirname(name)),
      emptyOutDir: false,
      target: oldest ? "es2015" : "es2019",
      lib: {
        entry: { [basename(name)]: file },
        formats: ["iife"],
        name: late ? `${lateHolder}.${basename(name)}` : "fieldGuidePage",
      },
      rollupOptions: { output: { entryFileNames: "[name].js", minify: true, extend: true } },
    },
  };
}

/** The bundler stops at ES2015; the compiler takes the bundled script the rest of the way. */
function lowerToEs5(file: string) {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.ESNext, removeComments: true, ignoreDeprecations: "6.0" },
  });
  // The compiler writes for people; lines begin at the margin for readers. No string of ES5 goes on to another line.
  writeFileSync(file, outputText.replace(/^[ \t]+/gm, ""));
}

/** Bundles the entries into `outDir`, each as one file for browsers from 2019 on; those of the head in ES5. */
export async function bundleClient(entries: readonly ClientEntry[], outDir: string): Promise<void> {
  for (const entry of entries) {
    await build(config(entry, outDir));
    if (entry.oldest) lowerToEs5(join(outDir, `${entry.name}.js`));
  }
}
