import { defineConfig, devices } from "@playwright/test";
import { script } from "./scripts/running/project";
import { browserArgs, findChromium } from "./scripts/testing/chromium";
import { playwrightsOwn } from "./scripts/testing/playwrights-own";

// Playwright loads this file again in each worker: what was found once is passed on.
process.env.CHROMIUM_PATH ??= findChromium(process.env, playwrightsOwn());

const inCi = Boolean(process.env.CI);
const quoted = [process.execPath, ...script("serve.ts")].map((word) => `"${word}"`).join(" ");

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // What fails now and then is a race, in a test or on a page: it is mended, not tried again.
  retries: 0,
  forbidOnly: inCi,
  globalTimeout: inCi ? 30 * 60_000 : 0,
  reporter: [["line"], ["./scripts/testing/slowest-reporter.ts"], ["json", { outputFile: ".cache/reports/browser.json" }]],
  // The built site on a port of its own, so that tests run beside `npm start`. Playwright ends the server it started.
  webServer: {
    command: quoted,
    env: { PORT: "0", HOST: "127.0.0.1" },
    wait: { stdout: /localhost:(?<site_port>\d+)/ },
    gracefulShutdown: { signal: "SIGTERM", timeout: 3000 },
  },
  // Machines are shared and noisy: waiting longer costs nothing where nothing is wrong.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    // Each test would have the whole guide kept anew; offline.spec.ts tells what a worker does.
    serviceWorkers: "block",
    baseURL: `http://127.0.0.1:${process.env.SITE_PORT}`,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...browserArgs] },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
});
