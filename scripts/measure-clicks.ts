import { chromium } from "@playwright/test";
import { flow } from "@/content/flow";
import { routes } from "@/lib/routes";
import { siteFolder } from "./building/built-site";
import { answerClicks } from "./measuring/answer-clicks";
import { runMain, Trouble } from "./running/trouble";
import { urlOf } from "./serving/address";
import { listen } from "./serving/listen";
import { staticSite } from "./serving/static-site";
import { browserArgs, findChromium } from "./testing/chromium";
import { playwrightsOwn } from "./testing/playwrights-own";

const runs = 6;
const slower = 4;

/** `npm run measure:clicks`: from a click on an answer until the next question is painted, at a four times slower processor. */
await runMain(async () => {
  const executablePath = findChromium(process.env, playwrightsOwn());
  if (executablePath === undefined)
    throw new Trouble("There is no Chromium: expected one that starts, found none. Set CHROMIUM_PATH to its program.");
  const { server, address } = await listen(staticSite(siteFolder), { host: "127.0.0.1", port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...browserArgs] });
  try {
    const clicks = [];
    for (let run = 0; run < runs; run++)
      clicks.push(...(await answerClicks(browser, urlOf(address) + routes.question(flow.start), slower)));
    const times = clicks.filter(({ loaded }) => !loaded).map(({ milliseconds }) => milliseconds);
    times.sort((a, b) => a - b);
    console.log(`${times.length} clicks, ms: ${times.join(" ")}`);
    console.log(`median ${times[Math.floor(times.length / 2)]} ms; ${clicks.length - times.length} loaded a whole page`);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
});
