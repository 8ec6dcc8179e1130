import { beforeAll, describe, expect, test } from "vitest";
import { searchData } from "@/app/_joining/search/data";
import { type Find, searchIn } from "@/lib/search/find";
import { asked, unknown } from "@/tests/fixtures/search/asked";

let find: Find;
beforeAll(async () => {
  find = await searchIn(searchData());
});

/** The page that a hit leads to, without the place on it; a code is a place of its own. */
const pages = (typed: string) =>
  find(typed).found.map(({ document: { url } }) => (url.startsWith("/codes/") ? url : url.replace(/#.*/, "")));

/** Measured, a little rounded down: more may be found, never less. */
const leastFirst = 0.97;
const leastInThree = 0.99;

describe("what readers type", () => {
  test("there are more than 200 queries, no two alike", () => {
    expect(new Set(asked.map(({ typed }) => typed)).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(200);
  });

  test("the right page comes first, or at least among the first three", () => {
    const elsewhere = asked.filter((one) => !one.pages.includes(pages(one.typed)[0] ?? ""));
    const lost = elsewhere.filter(
      (one) =>
        !pages(one.typed)
          .slice(0, 3)
          .some((page) => one.pages.includes(page)),
    );
    const told = (ones: typeof asked) => ones.map(({ typed }) => `${typed} -> ${pages(typed).slice(0, 3).join(" ")}`).join("\n");
    expect(1 - elsewhere.length / asked.length, told(elsewhere)).toBeGreaterThanOrEqual(leastFirst);
    expect(1 - lost.length / asked.length, told(lost)).toBeGreaterThanOrEqual(leastInThree);
  });
});

describe("numbers that are not in this guide", () => {
  test.each(unknown)("$typed finds nothing in its place, and says which", ({ typed, number }) => {
    expect(find(typed)).toEqual({ found: [], unknown: [number] });
  });

  test("an unknown number beside known words does not hide them", () => {
    const { found, unknown: missing } = find("Schannel 36870 event 99999");
    expect(missing).toEqual(["99999"]);
    expect(found[0]?.page.url).toBe("/fix/machine-keys/");
  });
});

test("36870 alone is an event and never a code", () => {
  for (const typed of ["36870", "event 36870", "error 36870"]) {
    const { found } = find(typed);
    expect(found[0]?.page.url, typed).toBe("/fix/machine-keys/");
    expect(found.filter(({ document }) => document.code?.number === 36870)).toEqual([]);
  }
});
