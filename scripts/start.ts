import { buildIfNeeded } from "./building/build-site";
import { siteFolder } from "./building/built-site";
import { runMain } from "./running/trouble";
import { readAddress } from "./serving/address";
import { readFrameAncestors } from "./serving/frame-ancestors";
import { siteHeaders } from "./serving/headers";
import { checkFree } from "./serving/listen";
import { serveUntilStopped } from "./serving/serve-until-stopped";

/** `npm start`: builds the site where needed and serves it. */
await runMain(async () => {
  const address = readAddress(process.env);
  const headers = siteHeaders(readFrameAncestors(process.env));
  // A taken port is told now, not after half a minute of building.
  await checkFree(address);
  await buildIfNeeded("on failure");
  await serveUntilStopped(siteFolder, address, headers);
});
