/** A Firefox for the tests, driven over WebDriver BiDi, and a page of it that is watched. */
import { type Browser, launch, type Page } from "puppeteer-core";
import { findFirefox } from "../../scripts/testing/firefox";

/** Longest wait for anything on a page, in milliseconds. */
const patience = 20_000;

export const startFirefox = (): Promise<Browser> =>
  launch({
    browser: "firefox",
    executablePath: findFirefox(process.env),
    headless: true,
    timeout: 60_000,
    // The driver loses a page that comes back as it was left: Back loads it anew.
    extraPrefsFirefox: { "browser.sessionhistory.max_total_viewers": 0 },
  });

/** Ends it, whatever state it is in: nothing may outlive the tests. */
export async function endFirefox(browser: Browser) {
  const program = browser.process();
  const limit = setTimeout(() => program?.kill("SIGKILL"), 10_000);
  await browser.close().catch(() => program?.kill("SIGKILL"));
  clearTimeout(limit);
}

export interface Watched {
  readonly page: Page;
  /** Errors of scripts, what the policy stopped, and requests that leave the site. */
  readonly problems: string[];
}

export async function newPage(browser: Browser, site: string): Promise<Watched> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`${page.url()}: a script threw ${String(error)}`));
  page.on("console", (message) => message.type() === "error" && problems.push(`${page.url()}: ${message.text()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(site) && !/^(about|data):/.test(request.url())) problems.push(`it asks for ${request.url()}`);
  });
  // Not every Firefox passes violations of the policy on to its driver, and every one tells the page.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`the policy stopped ${violatedDirective} ${blockedURI}`),
    );
  });
  return { page, problems };
}
