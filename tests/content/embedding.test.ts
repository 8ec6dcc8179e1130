import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { model } from "@/content/model";
import { retired } from "@/content/retired";
import { parse } from "@/lib/diagnosis/address/read";
import { routes } from "@/lib/routes";
import { causesData } from "../../scripts/for-programs/data/causes";
import { addressesOf, readPublished } from "../../scripts/publishing/published-list";

const doc = readFileSync("docs/embedding.md", "utf8");
const published = new Set(addressesOf(readPublished()));

/** Every address of the site that the text names, without the invented host. */
const named = [...doc.matchAll(/https:\/\/guide\.example\.com(\/[^\s"`)]*)|`(\/(?:diagnose|fix)\/[^`]*)`/g)]
  .map(([, whole, path]) => (whole ?? path)!)
  .filter((address) => !/[<…]/.test(address));

describe("docs/embedding.md", () => {
  it("names addresses that exist, with answers that exist", () => {
    expect(named.length).toBeGreaterThan(10);
    for (const address of named) {
      const [, page, rest = ""] = /^([^?#]*)(.*)$/.exec(address)!;
      if (page === routes.diagnose || page === "/diagnose/") continue;
      expect(published.has(page!) || published.has(address), address).toBe(true);
      if (rest.includes("=")) expect(parse(rest, model, retired).dropped, address).toEqual([]);
      else if (rest !== "") expect(published.has(address), address).toBe(true);
    }
  });

  it("begins the questionnaire where the flow does, and leads on as the flow does", () => {
    const starts = [...doc.matchAll(/com\/diagnose\/([\w-]+)\/#who-else=([\w-]+)"/g)].map(([, page, answer]) => [answer, page]);
    expect(starts.length).toBe(5);
    const next: Readonly<Record<string, string>> = model.flow.next[model.flow.start];
    expect(starts).toEqual(starts.map(([answer]) => [answer, next[answer!]]));
  });

  it("has a bot that finds the pages of an event, and says nothing about a mere number", () => {
    const [, code] = /```js\n([^]*?)```/.exec(doc)!;
    type Links = (message: string, data: object) => { readonly title: string; readonly page: string }[];
    const linksFor = new Function(`${code}; return linksFor;`)() as Links;
    const data = causesData();
    expect(linksFor("We see Schannel 36870 since Monday", data)).toContainEqual(expect.objectContaining({ page: "../fix/machine-keys/" }));
    expect(linksFor("event 36870?", data).length).toBeGreaterThan(0);
    expect(linksFor("I have 36870 reasons", data)).toEqual([]);
    expect(linksFor("event 99999", data)).toEqual([]);
  });
});
