import { chromium } from "playwright";
const [port, out, width, height, scheme, ...paths] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const p = await b.newPage({ viewport: { width: +width!, height: +height! }, colorScheme: scheme as "dark" });
for (const path of paths) {
  await p.goto(`http://localhost:${port}${path}`);
  await p.waitForTimeout(1200);
  await p.screenshot({ path: `${out}-${path.replaceAll("/", "_")}.png`, fullPage: true });
}
await b.close();
