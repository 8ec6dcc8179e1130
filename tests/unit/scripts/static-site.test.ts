import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteHeaders } from "@/scripts/serving/headers";
import { listen } from "@/scripts/serving/listen";
import { staticSite } from "@/scripts/serving/static-site";

const folder = mkdtempSync(join(tmpdir(), "site-"));
const outside = mkdtempSync(join(tmpdir(), "outside-"));
let server: Server;
let port: number;

const files: Record<string, string | Buffer> = {
  "index.html": "home",
  "404.html": "nothing here",
  "fix/fips/index.html": "fips",
  "changes/nla-on.reg": "Windows Registry Editor Version 5.00",
  "Get-Report.ps1": "# Prüfung",
  "robots.txt": "User-agent: *",
  "client/document.0123456789.js": "document",
  "client/plain.js": "plain",
  "data/search.0123456789.js": "{}",
  "data/search.js": "{}",
  "data/search.0123456789.js.br": brotliCompressSync("{}"),
  "client/gone.txt": "gone",
  "_next/static/chunk.js": "chunk",
  "big.css": "p{}",
  "big.css.gz": gzipSync("p{}"),
};

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  writeFileSync(join(outside, "index.html"), "secret");
  const started = await listen(staticSite(folder), { host: "127.0.0.1", port: 0 });
  server = started.server;
  port = started.address.port;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  for (const made of [folder, outside]) rmSync(made, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Unlike fetch, sends the path as it is written. */
function ask(path: string, { method = "GET", headers = {} } = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on("data", (chunk: Buffer) => chunks.push(chunk));
      reply.on("end", () => resolve({ status: reply.statusCode!, headers: reply.headers, body: Buffer.concat(chunks).toString("utf8") }));
    });
    sent.on("error", reject).end();
  });
}

describe("staticSite", () => {
  it.each([
    ["/", 200, "home"],
    ["/?from=ticket", 200, "home"],
    ["/fix/fips/", 200, "fips"],
    ["/fix/fips/index.html", 200, "fips"],
    ["/robots.txt", 200, "User-agent: *"],
    ["/fix/", 404, "nothing here"],
    ["/no/such/page/", 404, "nothing here"],
    ["/%E0%A4%A", 404, "nothing here"],
    ["/%00/", 404, "nothing here"],
    ["//example.org/", 404, "nothing here"],
  ])("answers %s with %i", async (path, status, body) => {
    expect(await ask(path)).toMatchObject({ status, body });
  });

  it.each([
    ["/fix/fips", "/fix/fips/"],
    ["/fix/fips?from=ticket", "/fix/fips/?from=ticket"],
  ])("sends %s on to %s", async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 308, headers: { location } });
  });

  it.each(["..", "%2e%2e", "..%2f"])("does not leave its folder by %s", async (up) => {
    const away = outside.split("/").at(-1);
    for (const path of [`/${up}/${away}/`, `/${up}/${away}`, `/fix/${up}/${up}/${away}/index.html`]) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  it.each(["/", "/no/such/page/", "/robots.txt"])("sends its headers with %s", async (path) => {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(siteHeaders())) expect(headers[name.toLowerCase()]).toBe(value);
    expect(headers["content-security-policy"]).toMatch(/worker-src 'self'.*; frame-ancestors 'none'$/);
  });

  it("gives a .reg file as a download and a script as text to read", async () => {
    expect((await ask("/changes/nla-on.reg")).headers).toMatchObject({
      "content-type": "text/plain; charset=utf-16",
      "content-disposition": "attachment",
    });
    const script = await ask("/Get-Report.ps1");
    expect(script.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(script.headers["content-disposition"]).toBeUndefined();
    expect(script.body).toBe("# Prüfung");
  });

  it("uses the compressed file where the browser takes it", async () => {
    const packed = await ask("/big.css", { headers: { "accept-encoding": "gzip" } });
    expect(packed.headers).toMatchObject({ "content-encoding": "gzip", "content-type": "text/css; charset=utf-8" });
    expect((await ask("/big.css")).body).toBe("p{}");
  });

  it.each([
    ["br, gzip", "br"],
    ["gzip, deflate, br;q=0.5", "br"],
    ["br;q=0, gzip", undefined],
    ["*", "br"],
    ["brotli", undefined],
    ["", undefined],
  ])("reads Accept-Encoding: %s", async (accepted, coding) => {
    const { headers } = await ask("/data/search.0123456789.js", { headers: { "accept-encoding": accepted } });
    expect(headers["content-encoding"]).toBe(coding);
    expect(headers).toMatchObject({ vary: "Accept-Encoding", "content-type": "text/javascript; charset=utf-8" });
    expect(headers["cache-control"]).toMatch(/immutable/);
  });

  it.each([
    ["/_next/static/chunk.js", /immutable/],
    ["/client/document.0123456789.js", /immutable/],
    ["/data/search.0123456789.js", /immutable/],
    ["/data/search.js", /^no-cache$/],
    ["/robots.txt", /^no-cache$/],
    ["/client/plain.js", /^no-cache$/],
    ["/", /^no-cache$/],
  ])("lets a cache keep %s as long as its name allows", async (path, expected) => {
    expect((await ask(path)).headers["cache-control"]).toMatch(expected);
  });

  it("answers 304 to a browser that has the page", async () => {
    const { headers } = await ask("/");
    expect((await ask("/", { headers: { "if-none-match": String(headers.etag) } })).status).toBe(304);
  });

  it("survives a file that vanishes", async () => {
    rmSync(join(folder, "client/gone.txt"));
    expect(await ask("/client/gone.txt")).toMatchObject({ status: 404, body: "nothing here" });
  });

  it("reads only", async () => {
    expect(await ask("/", { method: "POST" })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
    expect(await ask("/no/such/page/", { method: "HEAD" })).toMatchObject({ status: 404, body: "" });
  });

  it("says what is missing from a folder that holds no site", () => {
    expect(() => staticSite(outside)).toThrow("Run npm run build first");
  });
});
