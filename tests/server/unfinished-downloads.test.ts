import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, open } from "./ask";
import { startServer } from "./child";
import { inBatches } from "./in-batches";
import { bigSize, makeSite } from "./site";
import { descriptorsOf, memoryOf, settledDescriptors, tells } from "./used";

const get = "GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n";
/** Megabytes that the server may have more than at its start. What Node has once taken it gives back late. */
const mostMemory = 300;

const site = makeSite();
afterAll(() => site.remove());

/** Starts a server, and takes what it uses before anybody has done anything to it. */
async function start(limits: { readonly descriptors?: number } = {}) {
  const server = await startServer(site.folder, limits);
  await ask(server.port, "/");
  return { server, descriptors: descriptorsOf(server.pid), memory: memoryOf(server.pid) };
}

/** Fails where the server does not answer, or still holds files, connections or memory. A few descriptors are Node's own. */
async function expectRecovered({ server, descriptors, memory }: Awaited<ReturnType<typeof start>>) {
  expect((await ask(server.port, "/big.bin")).body.length).toBe(bigSize);
  if (!tells) return;
  expect(await settledDescriptors(server.pid, descriptors + 4)).toBeLessThanOrEqual(descriptors + 4);
  expect(memoryOf(server.pid) - memory).toBeLessThan(mostMemory);
}

describe("the server, when 1,500 downloads are cancelled and it may have 256 files open", () => {
  let started: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => void (started = await start({ descriptors: 256 })));
  afterAll(() => started.server.stop());

  /** Every third goes away before the first byte, the others after it. */
  const cancel = (number: number) =>
    new Promise<void>((resolve) => {
      const socket = open(started.server.port);
      socket.on("close", () => resolve()).write(get, () => number % 3 === 0 && socket.destroy());
      socket.once("data", () => socket.destroy());
    });

  it("closes their files", async () => {
    await inBatches(25, [...Array(1500).keys()], cancel);
    await expectRecovered(started);
  });
});

describe("the server, beside clients that do not read", () => {
  let started: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => void (started = await start()));
  afterAll(() => started.server.stop());

  it("holds one file for each of 300, however much they ask, and answers others", async () => {
    // Half ask once, the others twenty times at once, and one in ten a thousand times, for which it is cut off.
    const clients = Array.from({ length: 300 }, (_, i) => {
      const client = open(started.server.port);
      client.write(get.repeat(i % 10 === 0 ? 1000 : i % 2 === 0 ? 20 : 1));
      return client;
    });
    const { pid, port } = started.server;
    for (let tries = 0; tells && tries < 200 && descriptorsOf(pid) < started.descriptors + 200; tries++) await setTimeout(50);
    await setTimeout(500);
    expect(await ask(port, "/")).toMatchObject({ status: 200, body: "home" });
    if (tells) {
      expect(descriptorsOf(pid)).toBeGreaterThanOrEqual(started.descriptors + 200);
      expect(descriptorsOf(pid)).toBeLessThanOrEqual(started.descriptors + 600);
      expect(memoryOf(pid) - started.memory).toBeLessThan(mostMemory);
    }
    for (const client of clients) client.destroy();
    await expectRecovered(started);
  });

  it("answers others beside 500 slow ones", async () => {
    // 250 never come to the end of their headers, 250 read a little now and then.
    const clients = Array.from({ length: 500 }, (_, i) => {
      const client = open(started.server.port);
      if (i % 2 === 0) client.write(get.slice(0, -2));
      else client.pause().write(get);
      return client;
    });
    const going = setInterval(() => {
      for (const [i, client] of clients.entries()) {
        if (i % 2 === 0) client.write("a: b\r\n");
        else client.read(1024);
      }
    }, 100);
    for (let tries = 0; tries < 10; tries++) {
      expect(await ask(started.server.port, "/fix/fips/")).toMatchObject({ status: 200, body: "fips" });
      await setTimeout(100);
    }
    clearInterval(going);
    for (const client of clients) client.destroy();
    await expectRecovered(started);
  });
});
