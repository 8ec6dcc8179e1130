import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Trouble } from "@/scripts/running/trouble";
import { readAddress, urlOf } from "@/scripts/serving/address";
import { checkFree, listen } from "@/scripts/serving/listen";

describe("readAddress", () => {
  it.each([
    [{}, { host: "127.0.0.1", port: 3904 }],
    [
      { PORT: "", HOST: " " },
      { host: "127.0.0.1", port: 3904 },
    ],
    [{ PORT: "0" }, { host: "127.0.0.1", port: 0 }],
    [
      { PORT: " 8080 ", HOST: "0.0.0.0" },
      { host: "0.0.0.0", port: 8080 },
    ],
    [{ PORT: "65535" }, { host: "127.0.0.1", port: 65535 }],
  ])("reads %o", (env, expected) => {
    expect(readAddress(env)).toEqual(expected);
  });

  it.each(["65536", "99999999", "-1", "80.5", "0x50", "http", "3904;"])("refuses PORT=%s in one sentence", (port) => {
    const read = () => readAddress({ PORT: port });
    expect(read).toThrow(Trouble);
    expect(read).toThrow(`found "${port}"`);
  });
});

describe("urlOf", () => {
  it.each([
    [{ host: "127.0.0.1", port: 3904 }, "http://localhost:3904"],
    [{ host: "0.0.0.0", port: 80 }, "http://localhost:80"],
    [{ host: "::", port: 80 }, "http://localhost:80"],
    [{ host: "192.0.2.7", port: 8080 }, "http://192.0.2.7:8080"],
    [{ host: "2001:db8::1", port: 8080 }, "http://[2001:db8::1]:8080"],
  ])("writes %o", (address, url) => {
    expect(urlOf(address)).toBe(url);
  });
});

describe("a server that cannot listen", () => {
  const other = createServer();
  beforeAll(() => new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve)));
  afterAll(() => new Promise((resolve) => other.close(resolve)));

  it("says that the port is taken, and what to do", async () => {
    const { port } = other.address() as AddressInfo;
    const listening = listen(() => {}, { host: "127.0.0.1", port });
    await expect(listening).rejects.toThrow(Trouble);
    await expect(checkFree({ host: "127.0.0.1", port })).rejects.toThrow(`Port ${port} is taken`);
  });

  it("says that the host is none of ours", async () => {
    // 192.0.2.0/24 is set aside for documentation, so no computer has it.
    await expect(checkFree({ host: "192.0.2.1", port: 0 })).rejects.toThrow('found "192.0.2.1"');
  });

  it("leaves the port free after the look", async () => {
    const { server, address } = await listen(() => {}, { host: "127.0.0.1", port: 0 });
    await new Promise((resolve) => server.close(resolve));
    await checkFree(address);
    await expect(checkFree(address)).resolves.toBeUndefined();
  });
});
