import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { devSite } from "@/scripts/serving/dev-site";
import { dataScripts, pageScripts } from "@/lib/page-scripts";

/** A page as Next's development server makes it: the framework's scripts, its payload, and the scripts of the layout. */
const nextPage = `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/webpack.js"/>
<script src="/_next/static/chunks/main-app.js" async=""></script><title>A question</title>
<script src="${pageScripts.head}"></script><script defer="" src="${pageScripts.page}"></script></head>
<body><main><h1>Which way?</h1><a href="/fix/fips/">FIPS</a></main>
<script defer="" src="${dataScripts.guide}"></script>
<script src="/_next/static/chunks/polyfills.js" noModule=""></script>
<script>(self.__next_f=self.__next_f||[]).push([0])</script>
<script>self.__next_f.push([1,"1:I[1,[],\\"OutletBoundary\\"]\\n"])</script></body></html>`;
const data = "(self.fieldGuide=self.fieldGuide||{}).search={};\n";

const listening = (server: Server) =>
  new Promise<number>((resolve) => server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)));

describe("the site of npm run dev, before a server that answers as Next's does", () => {
  const next = createServer((request, response) => {
    if (request.url === "/diagnose/path/") response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(nextPage);
    else if (request.url === dataScripts.search) response.writeHead(200, { "content-type": "text/javascript" }).end(data);
    else response.writeHead(404, { "content-type": "text/html" }).end("<!DOCTYPE html><title>404</title>");
  });
  let site: Server;
  let base: string;
  beforeAll(async () => {
    const { answer } = devSite(await listening(next));
    site = createServer(answer);
    base = `http://127.0.0.1:${await listening(site)}`;
  });
  afterAll(() => {
    for (const server of [site, next]) {
      server.closeAllConnections();
      server.close();
    }
  });

  it("gives a question without the framework's scripts, under the policy, with addresses from its root", async () => {
    const response = await fetch(`${base}/diagnose/path/`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).not.toMatch(/_next\/static|__next_f/);
    expect([...html.matchAll(/<script\b[^>]*\bsrc="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      `../..${pageScripts.head}`,
      `../..${pageScripts.page}`,
      `../..${dataScripts.guide}`,
      "/dev/reload.js",
    ]);
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(html).toContain('href="../../fix/fips/"');
    expect(html).toContain('data-root="../../"');
  });

  it("passes the data of the search on, and Next's own page about what is missing", async () => {
    const search = await fetch(`${base}${dataScripts.search}`);
    expect(search.headers.get("content-type")).toBe("text/javascript");
    expect(await search.text()).toBe(data);
    const missing = await fetch(`${base}/no-such-page/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe("<!DOCTYPE html><title>404</title>");
  });

  it("tells open pages when to load anew, and says when Next does not answer", async () => {
    const reload = await fetch(`${base}/dev/reload.js`);
    expect(await reload.text()).toContain("/dev/changes");
    const { answer, reloadPages } = devSite(1);
    const alone = createServer(answer);
    const port = await listening(alone);
    const changes = await fetch(`http://127.0.0.1:${port}/dev/changes`);
    expect(changes.headers.get("content-type")).toBe("text/event-stream");
    reloadPages();
    const reader = changes.body!.getReader();
    let told = "";
    while (!told.includes("data: changed")) told += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(502);
    alone.closeAllConnections();
    alone.close();
  });
});
