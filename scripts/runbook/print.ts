import type { Environment } from "../running/environment";
import { Trouble } from "../running/trouble";
import { listen } from "../serving/listen";
import { staticSite } from "../serving/static-site";
import { launchChromium } from "../testing/launch-chromium";
import { compact } from "./compact";
import { type Edition, type Entry, runbook } from "./document";
import { type PageReference, readPdf } from "./read-pdf";

/** The first Chromium that prints what `@page` says of the edges of a page: numbers and titles. */
const oldest = 131;

/** The page of each entry, by the places to which the contents lead. */
async function pagesOf(entries: readonly Entry[], printed: Uint8Array): Promise<Map<string, number>> {
  const pdf = await readPdf(printed);
  const places = await pdf.getDestinations();
  const pages = new Map<string, number>();
  for (const { id, title } of entries) {
    const place = places[id] as readonly PageReference[] | undefined;
    if (place === undefined) throw new Error(`The runbook lacks a place: expected one for "${title}" (${id}), found none.`);
    pages.set(id, (await pdf.getPageIndex(place[0]!)) + 1);
  }
  await pdf.destroy();
  return pages;
}

/**
 * Prints the runbook of the built site in `out`. It is printed twice: only a printed book knows the numbers that its
 * contents name.
 */
export async function printRunbook(out: string, edition: Edition, env: Environment): Promise<Uint8Array> {
  const book = runbook(out, edition);
  let html = book.html();
  const site = staticSite(out);
  const { server, address } = await listen(
    (request, response) => {
      if (request.url !== "/runbook") return site(request, response);
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
    },
    { host: "127.0.0.1", port: 0 },
  );
  const browser = await launchChromium(env);
  try {
    if (Number.parseInt(browser.version(), 10) < oldest)
      throw new Trouble(
        `This Chromium is too old to number pages: expected ${oldest} or later, found ${browser.version()}. Update it, or set CHROMIUM_PATH to a newer one.`,
      );
    const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: "light" });
    const print = async (tagged: boolean) => {
      await page.goto(`http://127.0.0.1:${address.port}/runbook`, { waitUntil: "load" });
      return page.pdf({ preferCSSPageSize: true, outline: true, tagged, printBackground: true });
    };
    html = book.html(await pagesOf(book.entries, await print(false)));
    return compact(await print(true));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
