import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./ask";
import { type RunningServer, startServer } from "./child";
import { conditions, earlier } from "./conditions";
import { makeSite } from "./site";

const site = makeSite();
let server: RunningServer;

beforeAll(async () => void (server = await startServer(site.folder)));
afterAll(async () => {
  await server.stop();
  site.remove();
});

describe("the server, asked for a part or on a condition", () => {
  it.each(conditions)("answers %j", async (headers, expected) => {
    expect(await ask(server.port, "/digits.txt", headers)).toMatchObject(expected);
  });

  it("knows no part of an empty file", async () => {
    expect((await ask(server.port, "/empty.txt", { range: "bytes=-5" })).status).toBe(416);
    expect(await ask(server.port, "/empty.txt")).toMatchObject({ status: 200, body: "" });
  });

  it("gives no part to HEAD", async () => {
    const reply = await ask(server.port, "/digits.txt", { range: "bytes=0-4" }, "HEAD");
    expect(reply).toMatchObject({ status: 200, body: "", headers: { "content-length": "100" } });
  });

  it("answers a missing page whole, whatever was asked", async () => {
    const asked: Record<string, string>[] = [
      { range: "bytes=0-1" },
      { "if-none-match": "*" },
      { "if-match": '"a"' },
      { "if-unmodified-since": earlier },
    ];
    for (const headers of asked) {
      expect(await ask(server.port, "/no/such/page/", headers)).toMatchObject({ status: 404, body: "nothing here" });
    }
  });
});
