import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deployFiles } from "./deploying/deploy-files";
import { exampleSettings, readSettings } from "./deploying/settings";
import { root } from "./running/project";
import { runMain, Trouble } from "./running/trouble";

/**
 * `npm run deploy-files`: writes the settings of each kind of server into deploy/. With a folder behind `--` it writes
 * them there, for SITE_URL and FRAME_ANCESTORS.
 */
await runMain(async () => {
  const [folder] = process.argv.slice(2);
  const settings = readSettings(process.env);
  const own = JSON.stringify(settings) !== JSON.stringify(exampleSettings);
  if (folder === undefined && own) {
    throw new Trouble(
      "deploy/ holds the files for everybody: expected a folder for those with your SITE_URL or FRAME_ANCESTORS, found none. Name one: npm run deploy-files -- my-server",
    );
  }
  const to = folder === undefined ? join(root, "deploy") : resolve(folder);
  mkdirSync(to, { recursive: true });
  for (const [name, text] of Object.entries(deployFiles(settings))) writeFileSync(join(to, name), text);
  console.log(`${Object.keys(deployFiles(settings)).length} files in ${to}`);
});
