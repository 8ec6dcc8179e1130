import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { program, root, script } from "./running/project";
import { runStep } from "./running/step";
import { runMain, Trouble } from "./running/trouble";
import { readAddress, urlOf } from "./serving/address";
import { devSite } from "./serving/dev-site";
import { findFreePort, listen } from "./serving/listen";

const bundle = () => runStep({ name: "scripts of the pages", args: script("build-client.ts") }, "scripts of the pages", "on failure");

/** Rooms whose files the scripts of the pages are made of, and those that only Next reads. */
const bundled = ["client", "components", "lib"];
const rendered = ["app", "content"];

/** Runs the last call when nothing has called for a moment. */
function afterwards(work: () => void | Promise<unknown>, milliseconds: number): () => void {
  let soon: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(soon);
    soon = setTimeout(() => void work(), milliseconds);
  };
}

/** `npm run dev`: Next's development server behind pages as readers get them; a change of a source loads them anew. */
await runMain(async () => {
  if (!(await bundle()).ok)
    throw new Trouble("The scripts of the pages were not built: found the errors above. Mend them and run npm run dev again.");
  const port = await findFreePort();
  const site = devSite(port);
  const { server, address } = await listen(site.answer, readAddress(process.env));

  const reloadSoon = afterwards(site.reloadPages, 300);
  const bundleSoon = afterwards(() => bundle().then(reloadSoon), 200);
  for (const folder of bundled) watch(join(root, folder), { recursive: true }, bundleSoon);
  for (const folder of rendered) watch(join(root, folder), { recursive: true }, reloadSoon);

  const next = spawn(process.execPath, [...program("next"), "dev", "--hostname", "127.0.0.1", "--port", String(port)], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  console.log(`The site as it will be: ${urlOf(address)}/ (Ctrl-C ends it)`);
  // Ctrl-C reaches Next by itself; it ends first, and we end with it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => next.kill("SIGTERM"));
  next.on("close", (code) => {
    server.closeAllConnections();
    process.exit(code ?? 0);
  });
});
