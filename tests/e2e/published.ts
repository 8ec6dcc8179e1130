import type { Page } from "@playwright/test";

/** An address at which others can open the site. */
export const published = "https://guide.example";

/**
 * The built site, as this page finds it at that address. It is asked without the page: a browser asks for the icon when
 * it likes, and an answer that belongs to a page that is gone by then would fail a test that is over.
 */
export const atAnAddress = (page: Page) =>
  page.route(`${published}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const answer = await fetch(`http://127.0.0.1:${process.env.SITE_PORT}${pathname}${search}`, {
      headers: { "accept-encoding": "identity" },
    });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
