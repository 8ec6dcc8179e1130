import { flow } from "@/content/flow";
import { routes } from "@/lib/routes";
import { siteFolder } from "./building/built-site";
import { answerClicks } from "./measuring/answer-clicks";
import { runMain } from "./running/trouble";
import { urlOf } from "./serving/address";
import { listen } from "./serving/listen";
import { staticSite } from "./serving/static-site";
import { launchChromium } from "./testing/launch-chromium";

const runs = 6;
const slower = 4;

/** `npm run measure:clicks`: from a click on an answer until the next question is painted, at a four times slower processor. */
await runMain(async () => {
  const { server, address } = await listen(staticSite(siteFolder), { host: "127.0.0.1", port: 0 });
  const browser = await launchChromium(process.env);
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
