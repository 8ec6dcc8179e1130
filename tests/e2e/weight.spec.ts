import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { documentPages } from "./pages";

/** What an article may weigh on a first visit: page, styles, scripts and icon, compressed. In bytes. */
const most = 20_000;

for (const page of documentPages.filter((path) => path.startsWith("/fix/"))) {
  test(`${page} is light on a first visit`, async ({ page: tab }) => {
    const sizes: Record<string, number> = {};
    const reading: Promise<void>[] = [];
    tab.on("response", (response) => {
      reading.push(response.body().then((body) => void (sizes[new URL(response.url()).pathname] = gzipSync(body, { level: 9 }).length)));
    });
    await tab.goto(page, { waitUntil: "networkidle" });
    await Promise.all(reading);
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(most);
  });
}
