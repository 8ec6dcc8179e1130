import { runMain } from "./running/trouble";
import { installChromium } from "./testing/install-chromium";

/** Sees to it that the browser tests have a Chromium, and says which. */
await runMain(async () => console.log(`  ${installChromium(process.env)}`));
