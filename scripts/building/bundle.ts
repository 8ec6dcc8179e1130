import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { build, type InlineConfig } from "vite";
import { root } from "../running/project";
import { Trouble } from "../running/trouble";
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

/** The pieces of a bundle, as far as they are read here. */
type Bundled = readonly {
  readonly output: readonly {
    readonly type: string;
    readonly isEntry?: boolean;
    readonly fileName: string;
    readonly imports?: string[];
    readonly dynamicImports?: string[];
  }[];
}[];

/** Entries are renamed after their content once they are built, so no script may refer to one by its file. */
function checkReferences(bundled: Bundled) {
  const pieces = bundled.flatMap(({ output }) => output);
  const entries = pieces.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  for (const { fileName, imports = [], dynamicImports = [] } of pieces) {
    const found = [...imports, ...dynamicImports].find((file) => entries.includes(file));
    if (found === undefined) continue;
    throw new Trouble(
      `client/: expected scripts that share only what is in client's folders, found ${fileName} importing the entry ${found}. Move what both need from client/*.ts into client/parts/.`,
    );
  }
}

/** The bundler stops at ES2015; the compiler takes the bundled script the rest of the way. */
function lowerToEs5(file: string) {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.ESNext, removeComments: true, ignoreDeprecations: "6.0" },
  });
  writeFileSync(file, outputText);
}

/** Bundles the entries into `outDir`: modules for browsers from 2019 on (with shared and late parts in `shared/`), classics in ES5. */
export async function bundleClient({ modules, classics }: ClientEntries, outDir: string): Promise<void> {
  if (Object.keys(modules).length > 0)
    checkReferences((await build(config({ entry: modules, formats: ["es"] }, "es2019", outDir))) as Bundled);
  for (const [name, file] of Object.entries(classics)) {
    await build(config({ entry: { [name]: file }, formats: ["iife"] }, "es2015", outDir));
    lowerToEs5(join(outDir, `${name}.js`));
  }
}
