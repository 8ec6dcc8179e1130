import { buildIfNeeded, buildSite } from "./building/build-site";
import { runMain } from "./running/trouble";

/** `npm run build`: the static export in out/. With `--if-needed`, only where a source has changed. */
await runMain(() => (process.argv.includes("--if-needed") ? buildIfNeeded("always") : buildSite("always")));
