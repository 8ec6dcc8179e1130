import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { leave } from "@/client/worker/leave";
import { startWorker } from "@/client/worker/start-worker";
import type { KeptFiles } from "@/lib/offline/kept-files";
import { SmallBrowser } from "./small-worker";

const root = "https://guide.example/kb/";
const script = "client/page.0123456789.js";
const reg = "Windows Registry Editor";
const first: KeptFiles = {
  "": "home1",
  "fix/fips/": "fips1",
  [script]: "",
  "reg/fips-off.reg": createHash("sha256").update(reg).digest("hex").slice(0, 10),
};
const page = (digest: string) => `<html data-digest=${digest} lang=en>${digest}`;

let files: Record<string, string>;
let isDown: boolean;
let browser: SmallBrowser;
let worker: ReturnType<SmallBrowser["worker"]>;
const start = (list: KeptFiles) => browser.worker(`${root}sw.js`, (scope) => startWorker(scope, list));
const textOf = async (url: string) => (await worker.answer(url))!.text();

beforeEach(() => {
  files = { "": page("home1"), "fix/fips/": page("fips1"), [script]: "script", "reg/fips-off.reg": reg };
  isDown = false;
  browser = new SmallBrowser(async (url) => {
    if (isDown) throw new TypeError("Failed to fetch");
    const text = files[url.slice(root.length).replace(/\?.*/, "")];
    return new Response(text ?? "missing", { status: text === undefined ? 404 : 200 });
  });
  worker = start(first);
});
afterEach(() => vi.useRealTimers());

async function visit(list: KeptFiles = first) {
  worker = start(list);
  await worker.install();
  await worker.activate();
}

describe("after one visit", () => {
  beforeEach(() => visit());

  it("every file of the list is there without a network, by any form of its address", async () => {
    isDown = true;
    for (const address of ["fix/fips/", "fix/fips/index.html", "fix/fips/?from=ticket"])
      expect(await textOf(root + address)).toBe(page("fips1"));
    expect(await textOf(root)).toBe(page("home1"));
    expect(await textOf(root + script)).toBe("script");
    expect(await textOf(`${root}reg/fips-off.reg`)).toBe(reg);
  });

  it("an address without its slash leads to the one with it, with its query", async () => {
    isDown = true;
    const { status, headers } = (await worker.answer(`${root}fix/fips?who-else=one`))!;
    expect([status, headers.get("Location")]).toEqual([302, `${root}fix/fips/?who-else=one`]);
  });

  it("a page and a download come from the network while there is one: a correction reaches the reader at once", async () => {
    files["fix/fips/"] = "corrected";
    files["reg/fips-off.reg"] = "corrected too";
    expect(await textOf(`${root}fix/fips/`)).toBe("corrected");
    expect(await textOf(`${root}reg/fips-off.reg`)).toBe("corrected too");
  });

  it("a page that was taken away is missing, and not shown from the copy", async () => {
    delete files["fix/fips/"];
    expect((await worker.answer(`${root}fix/fips/`))!.status).toBe(404);
  });

  it("a server in trouble, or a network that says nothing for three seconds, gives way to the copy", async () => {
    browser.network = async () => new Response("bad gateway", { status: 502 });
    expect(await textOf(`${root}fix/fips/`)).toBe(page("fips1"));
    vi.useFakeTimers();
    browser.network = () => new Promise(() => {});
    const text = textOf(`${root}fix/fips/`);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await text).toBe(page("fips1"));
  });

  it("what is named after its content is not asked for again", async () => {
    browser.asked.length = 0;
    expect(await textOf(root + script)).toBe("script");
    expect(browser.asked).toEqual([]);
  });

  it("it answers for nothing else: other paths, other sites, what is not read, parts of a file", () => {
    for (const url of [
      `${root}api/model.json`,
      `${root}sw.js`,
      `${root}fix/fips/index.md`,
      "https://guide.example/other/",
      "https://else.example/",
    ])
      expect(worker.answer(url), url).toBeUndefined();
    expect(worker.answer(`${root}fix/fips/`, { method: "POST" })).toBeUndefined();
    expect(worker.answer(`${root}fix/fips/`, { headers: { Range: "bytes=0-1" } })).toBeUndefined();
  });
});

describe("a newer version", () => {
  const newer = "client/page.aaaaaaaaaa.js";
  const second: KeptFiles = { "": "home1", "fix/fips/": "fips2", [newer]: "" };
  const publish = () => {
    files = { "": page("home1"), "fix/fips/": page("fips2"), [newer]: "newer script" };
  };

  it("fetches what changed, tells the open pages which pages it has, and shows them from then on", async () => {
    await visit();
    publish();
    browser.asked.length = 0;
    await visit(second);
    expect(browser.asked.sort()).toEqual([root + newer, `${root}fix/fips/`]);
    expect(browser.said.at(-1)).toEqual(["home1", "fips2"]);
    isDown = true;
    expect(await textOf(`${root}fix/fips/`)).toBe(page("fips2"));
  });

  it("keeps the scripts of the one before for pages that are still open, and nothing that is older", async () => {
    await visit();
    publish();
    await visit(second);
    isDown = true;
    expect(await textOf(root + script)).toBe("script");
    isDown = false;
    files["fix/fips/"] = page("fips3");
    await visit({ ...second, "fix/fips/": "fips3" });
    expect(await browser.kept()).toEqual(
      [`${root}?home1`, `${root}?kept`, `${root}fix/fips/?fips2`, `${root}fix/fips/?fips3`, root + newer].sort(),
    );
  });

  it.each([
    ["an older page", () => (files["fix/fips/"] = page("fips1"))],
    ["a page that is missing", () => delete files["fix/fips/"]],
    ["a server that is gone", () => (isDown = true)],
  ])("is not taken with %s: the one before stays, and the next try fetches only what is missing", async (_, spoil) => {
    await visit();
    publish();
    spoil();
    await expect(start(second).install()).rejects.toThrow();
    isDown = true;
    expect(await textOf(`${root}fix/fips/`)).toBe(page("fips1"));
    isDown = false;
    publish();
    await visit(second);
    expect(await textOf(`${root}fix/fips/`)).toBe(page("fips2"));
  });

  it("is not taken with another download than the list has", async () => {
    files["reg/fips-off.reg"] = "something else";
    await expect(worker.install()).rejects.toThrow("expected version");
  });
});

describe("a site without a worker", () => {
  it("deletes what its copy kept, leaves that of others, and goes", async () => {
    await visit();
    const other = browser.worker("https://guide.example/other/sw.js", (scope) => startWorker(scope, {}));
    await other.install();
    await other.activate();
    worker = browser.worker(`${root}sw.js`, leave);
    await worker.install();
    await worker.activate();
    expect(await browser.kept()).toEqual(["https://guide.example/other/?kept"]);
    expect(browser.isRegistered).toBe(false);
  });
});
