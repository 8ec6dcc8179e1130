import { siteFolder } from "./building/built-site";
import { runMain } from "./running/trouble";
import { readAddress } from "./serving/address";
import { readFrameAncestors } from "./serving/frame-ancestors";
import { siteHeaders } from "./serving/headers";
import { serveUntilStopped } from "./serving/serve-until-stopped";

/** Serves the built site in out/, as `npm start` does after its build. */
await runMain(() => serveUntilStopped(siteFolder, readAddress(process.env), siteHeaders(readFrameAncestors(process.env))));
