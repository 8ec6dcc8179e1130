import { statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildIfNeeded } from "./building/build-site";
import { siteFolder } from "./building/built-site";
import { type Paper, papers } from "./runbook/document";
import { printRunbook } from "./runbook/print";
import { runMain, Trouble } from "./running/trouble";

const usualName = "0x904-field-guide.pdf";

/** `npm run pdf [-- --paper=Letter] [-- <file>]`: the guide as one file for the printer, made from the built pages. */
await runMain(async () => {
  const args = process.argv.slice(2);
  const wanted = args.find((arg) => arg.startsWith("--paper="))?.slice("--paper=".length) ?? "A4";
  const paper = papers.find((one) => one.toLowerCase() === wanted.toLowerCase()) satisfies Paper | undefined;
  if (paper === undefined)
    throw new Trouble(`There is no such paper: expected --paper=${papers.join(" or --paper=")}, found "${wanted}". Choose one of them.`);
  const to = resolve(args.find((arg) => !arg.startsWith("--")) ?? usualName);
  await buildIfNeeded("on failure");
  writeFileSync(to, await printRunbook(siteFolder, { paper, made: new Date() }, process.env));
  console.log(`${to}: ${(statSync(to).size / 1e6).toFixed(1)} MB`);
});
