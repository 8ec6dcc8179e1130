import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { program, root, script } from "./running/project";
import { runStep } from "./running/step";
import { runMain, Trouble } from "./running/trouble";

const bundle = () => runStep({ name: "scripts of the pages", args: script("build-client.ts") }, "scripts of the pages", "on failure");

/** `npm run dev`: Next's development server, with the scripts of the pages bundled again when client/ or lib/ changes. */
await runMain(async () => {
  if (!(await bundle()).ok)
    throw new Trouble("The scripts of the pages were not built: found the errors above. Mend them and run npm run dev again.");
  let soon: NodeJS.Timeout | undefined;
  for (const folder of ["client", "lib"]) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(soon);
      soon = setTimeout(bundle, 200);
    });
  }
  const next = spawn(process.execPath, [...program("next"), "dev", ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  // Ctrl-C reaches Next by itself; it ends first, and we end with it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => next.kill("SIGTERM"));
  next.on("close", (code) => process.exit(code ?? 0));
});
