import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, statusesIn, tell } from "./ask";
import { type RunningServer, startServer } from "./child";
import { inBatches } from "./in-batches";
import { makeSite, secret } from "./site";

const site = makeSite();
let server: RunningServer;

beforeAll(async () => void (server = await startServer(site.folder)));
afterAll(async () => {
  await server.stop();
  site.remove();
});

const ups = ["..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "..%00", "..%20", "..;", "...", "....", "\0..", ".%00."].concat([
  "%c0%ae%c0%ae",
  "%u002e%u002e",
  "%ef%bc%8e%ef%bc%8e",
]);
const separators = ["/", "%2f", "%252f", "\\", "%5c", "%255c", "//", "/./", "%c0%af"];
const starts = ["/", "/fix/", "/fix/fips/"];
const targets = ["secret.txt", "etc/passwd"];

const paths = ups.flatMap((up) =>
  separators.flatMap((separator) =>
    starts.flatMap((begin) =>
      [1, 2, 3, 6].flatMap((depth) =>
        targets.map((target) => `${begin}${`${up}${separator}`.repeat(depth)}${target.replaceAll("/", separator)}`),
      ),
    ),
  ),
);

const odd = [
  "*",
  "secret.txt",
  "../secret.txt",
  "http://localhost/../secret.txt",
  "file:///etc/passwd",
  "//localhost/../secret.txt",
  "/%",
  "/%00",
  "/digits.txt%00",
  "/digits.txt%00.html",
  "/digits.txt::$DATA",
  "/digits.txt.",
  "/digits.txt%20",
  "/digits.txt/",
  "/digits.txt/..",
  "/fix\\fips/",
  "/fix%2ffips/",
  "/fix//fips/",
  "/fix/./fips/",
  "/C:/Windows/win.ini",
  "/CON",
  "/.env",
  "/fix/.git/config",
  `/${"a".repeat(5000)}`,
  `/${"a/".repeat(3000)}`,
];

describe("the server, asked for what is not its own", () => {
  it("could find the secrets, were it led out of its folder", () => {
    for (const target of targets) expect(readFileSync(join(site.folder, "..", target), "utf8")).toBe(secret);
  });

  it(`gives nothing for ${paths.length + odd.length} paths that lead out, or are no paths`, async () => {
    expect(paths.length).toBeGreaterThan(3000);
    const wrong: string[] = [];
    await inBatches(16, [...paths, ...odd], async (path) => {
      const heard = await tell(server.port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, 10_000);
      const statuses = statusesIn(heard);
      const refused = statuses.length === 1 && [400, 404].includes(statuses[0]!);
      if (!refused || heard.includes(secret)) wrong.push(`${path}: ${heard.slice(0, 100)}`);
    });
    expect(wrong).toEqual([]);
    expect(await ask(server.port, "/fix/fips/")).toMatchObject({ status: 200, body: "fips" });
  });

  it("never sends anybody on to another site", async () => {
    for (const path of ["//fix/fips", "/%2ffix/fips", "/\\fix/fips", "http://evil.example//fix/fips"]) {
      const heard = await tell(server.port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect(heard).not.toMatch(/^location:/im);
    }
    expect((await ask(server.port, "http://localhost/fix/fips?a=b")).headers.location).toBe("/fix/fips/?a=b");
  });
});
