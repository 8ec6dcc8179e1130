import { setTimeout } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { staticSite } from "@/scripts/serving/static-site";
import { listen } from "@/scripts/serving/listen";
import { ask, open } from "./ask";
import { startServer } from "./child";
import { makeSite } from "./site";

const get = "GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n";
const site = makeSite();
afterAll(() => site.remove());

it("ends on Ctrl-C with 500 connections open", async () => {
  const server = await startServer(site.folder);
  const clients = Array.from({ length: 500 }, () => open(server.port));
  for (const client of clients) client.pause().write(get);
  await setTimeout(500);
  expect(await Promise.race([server.stop(), setTimeout(10_000, "still running")])).toBe(0);
  for (const client of clients) client.destroy();
});

it("closes a connection on which nothing moves", async () => {
  const { server, address } = await listen(staticSite(site.folder), { host: "127.0.0.1", port: 0 });
  expect(server.timeout).toBeGreaterThanOrEqual(10_000);
  expect(server.timeout).toBeLessThanOrEqual(120_000);
  server.timeout = 300;
  const client = open(address.port);
  const closed = new Promise((resolve) => client.on("close", resolve));
  client.pause().write(get);
  await setTimeout(1500);
  client.resume();
  await closed;
  expect(client.bytesRead).toBeGreaterThan(0);
  expect((await ask(address.port, "/")).status).toBe(200);
  await new Promise((resolve) => server.close(resolve));
});
