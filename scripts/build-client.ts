import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { bundleClient } from "./building/bundle";
import { findClientEntries } from "./building/client-entries";
import { filesBelow } from "./running/files-below";
import { root } from "./running/project";
import { runMain } from "./running/trouble";

/** Bundles client/*.ts into public/client/*.js, the small scripts of the pages. */
await runMain(async () => {
  const outDir = join(root, "public", "client");
  const entries = findClientEntries(join(root, "client"));
  rmSync(outDir, { recursive: true, force: true });
  await bundleClient(entries, outDir);
  for (const file of filesBelow(outDir).filter((name) => name.endsWith(".js"))) {
    console.log(`  ${file}: ${statSync(join(outDir, file)).size} bytes`);
  }
});
