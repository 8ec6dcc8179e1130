/** Loads the grammar of PowerShell from the installed package. Uses web-tree-sitter and node:module. */
import { createRequire } from "node:module";
import { Language, Parser } from "web-tree-sitter";

/** A parser that knows PowerShell. Throws what the loader throws when a package is missing. */
export async function powerShellParser(): Promise<Parser> {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve("tree-sitter-powershell/tree-sitter-powershell.wasm");
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return parser;
}
