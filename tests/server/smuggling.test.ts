import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, statusesIn, tell } from "./ask";
import { type RunningServer, startServer } from "./child";
import { digits, makeSite } from "./site";

const site = makeSite();
let server: RunningServer;

beforeAll(async () => void (server = await startServer(site.folder)));
afterAll(async () => {
  await server.stop();
  site.remove();
});

const hidden = "GET /digits.txt HTTP/1.1\r\nHost: localhost\r\n\r\n";
const get = (headers: string, body = hidden) => `GET / HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n\r\n${body}`;
const length = `Content-Length: ${hidden.length}`;

const shapes: readonly [name: string, bytes: string, statuses: readonly number[]][] = [
  ["a length and chunks", get(`${length}\r\nTransfer-Encoding: chunked`, `0\r\n\r\n${hidden}`), [400]],
  ["chunks and a length", get(`Transfer-Encoding: chunked\r\n${length}`, `0\r\n\r\n${hidden}`), [400]],
  ["two lengths", get(`Content-Length: 0\r\n${length}`), [400]],
  ["two lengths in one", get(`Content-Length: 0, ${hidden.length}`), [400]],
  ["a length with a sign", get("Content-Length: +0"), [400]],
  ["a length below nothing", get("Content-Length: -1"), [400]],
  ["a length beyond all numbers", get("Content-Length: 99999999999999999999999"), [400]],
  ["a space before the colon", get("Content-Length : 0"), [400]],
  ["a folded header", get(`X: a\r\n Transfer-Encoding: chunked\r\n${length}`), [400]],
  ["chunks under another name", get("Transfer-Encoding: xchunked"), [400]],
  ["chunks that are not last", get("Transfer-Encoding: chunked, identity"), [400]],
  ["a chunk without a size", get("Transfer-Encoding: chunked", `zz\r\n${hidden}`), [400]],
  ["a chunk beyond all numbers", get("Transfer-Encoding: chunked", `fffffffffffffffff\r\n${hidden}`), [400]],
  ["a chunk of another length", get("Transfer-Encoding: chunked", `1\r\nabc\r\n0\r\n\r\n${hidden}`), [400]],
  ["a request in a body", get(length), [200]],
  ["lines that end with LF only", `GET / HTTP/1.1\nHost: localhost\n${length}\n\n${hidden}`, [400]],
  ["a bare CR in a header", get(`X: a\r${length}`), [400]],
  ["a NUL in a header", get("X: a\0b"), [400]],
  ["no host", "GET / HTTP/1.1\r\n\r\n", [400]],
  ["no version", "GET /\r\n\r\n", [200]],
  ["a version to come", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400]],
  ["a tunnel", "CONNECT localhost:22 HTTP/1.1\r\nHost: localhost:22\r\n\r\n", []],
  ["the start of TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", [400]],
  ["a header of 100 kB", get(`X: ${"a".repeat(100_000)}`, ""), [431]],
  ["5,000 headers", get("X-Name: value\r\n".repeat(5000).trimEnd(), ""), [431]],
  ["a target of 100 kB", `GET /${"a".repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, [431]],
];

describe("the server, told two things at once", () => {
  it.each(shapes)("takes %s for at most one request", async (_name, bytes, statuses) => {
    const heard = await tell(server.port, bytes, 500);
    expect(statusesIn(heard)).toEqual(statuses);
    expect(heard).not.toContain(digits);
    expect(await ask(server.port, "/")).toMatchObject({ status: 200, body: "home" });
  });

  it("answers requests that were sent together in their order", async () => {
    const heard = await tell(server.port, get("X: a", hidden), 500);
    expect(statusesIn(heard)).toEqual([200, 200]);
    expect(heard.indexOf("home")).toBeLessThan(heard.indexOf(digits));
  });
});
