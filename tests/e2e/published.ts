import type { Page } from "@playwright/test";

/** An address at which others can open the site. */
export const published = "https://guide.example";

/** The built site, as this page finds it at that address. */
export const atAnAddress = (page: Page) =>
  page.route(`${published}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    try {
      await route.fulfill({ response: await route.fetch({ url: `http://127.0.0.1:${process.env.SITE_PORT}${pathname}${search}` }) });
    } catch (error) {
      // The browser asks for the icon when it likes, at times when a test is over.
      if (!/Test ended|has been closed/.test(String(error))) throw error;
    }
  });
