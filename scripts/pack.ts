import { buildIfNeeded } from "./building/build-site";
import { siteFolder } from "./building/built-site";
import { sayPack } from "./packing/write-pack";
import { runMain } from "./running/trouble";

/** `npm run pack`: the site as one zip that works from a disk. Each build leaves it in out/; this says where, and how large. */
await runMain(async () => {
  await buildIfNeeded("always");
  console.log(sayPack(siteFolder));
});
