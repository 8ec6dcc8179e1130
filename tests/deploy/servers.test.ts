import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileHeaders } from "@/scripts/serving/file-headers";
import { codings, siteHeaders } from "@/scripts/serving/headers";
import { ask, type Reply } from "../server/ask";
import { inBatches } from "../server/in-batches";
import { filesOf, type Published, publish } from "./published";
import { type Running, servers } from "./servers";

const atOnce = 8;

/** What differs between an answer's headers and those expected: one line each. A server may name a header twice. */
function differences(reply: Reply, expected: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const found = reply.headers[name.toLowerCase()];
    return found === value ? [] : [`${name}: expected ${value}, found ${String(found)}`];
  });
}

/** The bytes of a file, as `ask` returns them. */
const bytesOf = (file: string) => readFileSync(file, "latin1");

const cases = servers.flatMap((server) =>
  // Our own server has the site at its root.
  (server.name === "npm run serve" ? ["/"] : ["/", "/guide/"]).map((base) => ({ ...server, base })),
);

describe.each(cases)("$name at $base", ({ there, codings: sent, base, start }) => {
  let site: Published;
  let server: Running;
  beforeAll(async () => {
    if (!there) return;
    site = publish(base);
    server = await start(site);
  });
  afterAll(async () => {
    await server?.stop();
    site?.remove();
  });

  /** The address of a file: that of its folder for an index.html. */
  const addressOf = (path: string) => `${base}${path.slice(1).replace(/(^|\/)index\.html$/, "$1")}`;
  /** Asks for every file, and collects what is wrong with each. */
  const forEachFile = async (judge: (path: string, address: string) => Promise<readonly string[]>) => {
    const wrong: string[] = [];
    const paths = filesOf(site);
    await inBatches(atOnce, paths, async (path) => {
      wrong.push(...(await judge(path, addressOf(path))).map((line) => `${path}: ${line}`));
    });
    expect(paths.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  };

  it.runIf(there)("sends every file with the headers of the table", async () => {
    await forEachFile(async (path, address) => {
      const reply = await ask(server.port, address);
      const whole = reply.status === 200 && reply.body === bytesOf(join(site.folder, path));
      return [
        ...(whole ? [] : [`expected the file, found status ${reply.status} with ${reply.body.length} bytes`]),
        ...differences(reply, { ...siteHeaders(), "Content-Disposition": undefined, "Content-Encoding": undefined, ...fileHeaders(path) }),
      ];
    });
  });

  it.runIf(there).each(Object.keys(codings))("sends the copies packed as %s to those who take them", async (coding) => {
    let packed = 0;
    await forEachFile(async (path, address) => {
      const reply = await ask(server.port, address, { "accept-encoding": coding });
      const copy = join(site.folder, `${path}${codings[coding]}`);
      const isPacked = sent.includes(coding) && existsSync(copy);
      packed += Number(isPacked);
      const whole = reply.status === 200 && reply.body === bytesOf(isPacked ? copy : join(site.folder, path));
      return [
        ...(whole ? [] : [`expected the ${isPacked ? "packed" : "plain"} file, found status ${reply.status}`]),
        ...differences(reply, { ...siteHeaders(), ...fileHeaders(path), "Content-Encoding": isPacked ? coding : undefined }),
      ];
    });
    expect(packed > 100).toBe(sent.includes(coding));
    const refused = await ask(server.port, base, { "accept-encoding": `${coding};q=0` });
    expect(refused.headers["content-encoding"]).toBeUndefined();
  });

  it.runIf(there)("answers 304 to those who have a file, packed or not", async () => {
    await forEachFile(async (path, address) => {
      const wrong: string[] = [];
      for (const taken of ["identity", sent[0]!]) {
        const accepted = { "accept-encoding": taken };
        const { headers } = await ask(server.port, address, accepted);
        const { etag, "last-modified": date } = headers;
        if (etag === undefined || date === undefined) wrong.push(`expected ETag and Last-Modified, found ${etag} and ${date}`);
        for (const [name, value] of [
          ["if-none-match", etag],
          ["if-modified-since", date],
        ] as const) {
          const reply = await ask(server.port, address, { ...accepted, [name]: String(value) });
          if (reply.status !== 304 || reply.body !== "") wrong.push(`expected 304 for ${name}, found ${reply.status}`);
          const { "Cache-Control": cache, Vary: vary } = fileHeaders(path);
          wrong.push(...differences(reply, { "Cache-Control": cache, Vary: vary }));
        }
        const stale = await ask(server.port, address, { ...accepted, "if-none-match": '"another"' });
        if (stale.status !== 200) wrong.push(`expected 200 for another tag, found ${stale.status}`);
      }
      return wrong;
    });
  });

  it.runIf(there)("answers what is missing with the page for it and status 404", async () => {
    const missing = ["no/such/page/", "no-such-page", "reg/none.reg", "none.pdf", "client/none.0123456789.js", "_next/static/none.css"];
    const never = [".hidden", ".htaccess", "kinds/.hidden/file.txt", "kinds/"];
    for (const path of [...missing, ...never]) {
      for (const coding of ["identity", sent[0]!]) {
        const reply = await ask(server.port, `${base}${path}`, { "accept-encoding": coding });
        const page = join(site.folder, `404.html${coding === "identity" ? "" : codings[coding]}`);
        expect({ path, status: reply.status, isPage: reply.body === bytesOf(page) }).toEqual({ path, status: 404, isPage: true });
        expect(differences(reply, { ...siteHeaders(), ...fileHeaders("/404.html"), "Content-Disposition": undefined })).toEqual([]);
      }
    }
  });

  it.runIf(there)("sends an address without its slash on to the one with it, and keeps the query", async () => {
    const folders = filesOf(site)
      .filter((path) => /.\/index\.html$/.test(path))
      .map((path) => addressOf(path).slice(0, -1));
    await inBatches(atOnce, [...folders, ...(base === "/" ? [] : [base.slice(0, -1)])], async (path) => {
      for (const query of ["", "?from=a%20ticket&n=1"]) {
        const reply = await ask(server.port, `${path}${query}`);
        const origin = `http://127.0.0.1:${server.port}`;
        expect([301, 308]).toContain(reply.status);
        expect(new URL(reply.headers.location!, origin).href).toBe(`${origin}${path}/${query}`);
      }
    });
  });

  it.runIf(there)("sends the head alone to HEAD, and takes nothing", async () => {
    const [got, head] = [await ask(server.port, base), await ask(server.port, base, {}, "HEAD")];
    const { date: _date, connection: _connection, ...same } = got.headers;
    expect(head).toMatchObject({ status: 200, headers: same, body: "" });
    expect((await ask(server.port, base, {}, "POST")).status).toBe(405);
    expect((await ask(server.port, `${base}kinds/file.txt`, {}, "PUT")).status).toBe(405);
  });

  it.runIf(there)("sends a part of a file to whoever has the rest", async () => {
    const reply = await ask(server.port, `${base}kinds/file.zip`, { range: "bytes=2-5" });
    expect({ status: reply.status, body: reply.body }).toEqual({ status: 206, body: "file" });
  });
});
