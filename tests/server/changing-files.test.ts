import { once } from "node:events";
import { mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, open } from "./ask";
import { type RunningServer, startServer } from "./child";
import { bigSize, makeSite } from "./site";
import { descriptorsOf, settledDescriptors } from "./used";

const site = makeSite();
const file = (name: string) => join(site.folder, name);
let server: RunningServer;

beforeAll(async () => void (server = await startServer(site.folder)));
afterAll(async () => {
  await server.stop();
  site.remove();
});

/** Reads the first bytes, does something to the file, and reads on. Resolves with the bytes, or undefined for an answer cut off. */
function readAround(path: string, act: () => void): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: server.port, path, agent: false }, (reply) => {
      let length = 0;
      reply.once("data", () => {
        reply.pause();
        act();
        void setTimeout(50).then(() => reply.resume());
      });
      reply.on("data", (chunk: Buffer) => (length += chunk.length));
      reply.on("end", () => resolve(length)).on("error", () => resolve(undefined));
    });
    sent.on("error", reject).end();
  });
}

describe("the server, while a build writes its folder", () => {
  it("gives each file whole, old or new, or says that it cannot", async () => {
    const before = descriptorsOf(server.pid);
    const versions = ["a".repeat(200_000), "b".repeat(100_000), "c".repeat(300_000)];
    const answers = { whole: 0, refused: 0, other: [] as string[] };
    let done = false;
    const read = async () => {
      while (!done) {
        const { status, body } = await ask(server.port, "/changing.txt");
        if (status === 200 && versions.includes(body)) answers.whole++;
        else if (status === 404 || status === 500) answers.refused++;
        else answers.other.push(`${status}, ${body.length} bytes`);
      }
    };
    const readers = [read(), read(), read(), read()];
    for (let round = 0; round < 600; round++) {
      writeFileSync(file("new.txt"), versions[round % 3]!);
      renameSync(file("new.txt"), file("changing.txt"));
      await setTimeout(1);
      if (round % 4 === 0) rmSync(file("changing.txt"));
    }
    done = true;
    await Promise.all(readers);
    expect(answers.other).toEqual([]);
    expect(answers.whole).toBeGreaterThan(50);
    expect(answers.refused).toBeGreaterThan(5);
    expect(await settledDescriptors(server.pid, before + 4)).toBeLessThanOrEqual(before + 4);
  });

  it("survives a file that is gone, or becomes a folder", async () => {
    expect(await ask(server.port, "/gone.txt")).toMatchObject({ status: 200, body: "here" });
    rmSync(file("gone.txt"));
    expect(await ask(server.port, "/gone.txt")).toMatchObject({ status: 404, body: "nothing here" });
    mkdirSync(file("gone.txt"));
    expect(await ask(server.port, "/gone.txt")).toMatchObject({ status: 404, body: "nothing here" });
  });

  it("serves a page that a build has added", async () => {
    mkdirSync(file("fix/added"));
    writeFileSync(file("fix/added/index.html"), "added");
    expect(await ask(server.port, "/fix/added/")).toMatchObject({ status: 200, body: "added" });
  });

  it("cuts the answer off where the file is cut off, so that nobody takes the next answer for its rest", async () => {
    writeFileSync(file("cut.bin"), Buffer.alloc(bigSize, "x"));
    const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    const client = open(server.port);
    const heard: string[] = [];
    client.once("data", () => {
      client.pause();
      truncateSync(file("cut.bin"), 1000);
      client.on("data", (chunk) => heard.push(chunk.toString("latin1"))).resume();
    });
    client.write(get("/cut.bin") + get("/"));
    await once(client, "close");
    expect(heard.join("").length).toBeLessThan(bigSize);
    expect(heard.join("")).not.toContain("home");
  });

  it.skipIf(process.platform === "win32")("gives the rest of a file that is deleted meanwhile", async () => {
    writeFileSync(file("deleted.bin"), Buffer.alloc(bigSize, "x"));
    expect(await readAround("/deleted.bin", () => rmSync(file("deleted.bin")))).toBe(bigSize);
  });

  it("says it in words of its own where the page for missing ones is missing too", async () => {
    renameSync(file("404.html"), file("away.html"));
    expect(await ask(server.port, "/no/such/page/")).toMatchObject({ status: 404, body: "There is no such page." });
    renameSync(file("away.html"), file("404.html"));
    expect(await ask(server.port, "/no/such/page/")).toMatchObject({ status: 404, body: "nothing here" });
  });
});
