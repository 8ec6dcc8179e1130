import { readdirSync } from "node:fs";
import { join } from "node:path";
import { articleLength, windows } from "./measuring/article-length";
import { root } from "./running/project";
import { runMain, Trouble } from "./running/trouble";
import { launchChromium } from "./testing/launch-chromium";

/** `npm run measure:articles -- <address of the site> [cause …]`: screens and words down to the first command, screens to the first change and in all. */
await runMain(async () => {
  const [site, ...chosen] = process.argv.slice(2);
  if (!site?.startsWith("http")) throw new Trouble(`Which site? Expected an address such as http://localhost:4400, found "${site ?? ""}".`);
  const all = readdirSync(join(root, "content/causes")).map((file) => file.replace(/\.mdx$/, ""));
  const browser = await launchChromium(process.env);
  for (const cause of chosen.length > 0 ? chosen : all) {
    const row: string[] = [];
    for (const { width, height } of Object.values(windows)) {
      const page = await browser.newPage({ viewport: { width, height } });
      const { command, words, change, whole } = await articleLength(page, `${site.replace(/\/$/, "")}/fix/${cause}/`);
      row.push(`command ${command.toFixed(2)}  words ${words}  change ${change?.toFixed(2) ?? "none"}  whole ${whole.toFixed(1)}`);
      await page.close();
    }
    console.log(`${cause.padEnd(22)} 1280: ${row[0]}   390: ${row[1]}`);
  }
  await browser.close();
});
