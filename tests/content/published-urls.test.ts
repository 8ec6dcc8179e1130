import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { causes } from "@/content/causes";
import { disconnectCodes } from "@/content/codes/disconnect";
import { model } from "@/content/model";
import { questions } from "@/content/questions";
import { retired } from "@/content/retired";
import { hex } from "@/lib/codes/hex";
import { parse } from "@/lib/diagnosis/address/url";
import { routes } from "@/lib/routes";

/** Append only: these addresses stand in tickets. An id that goes needs its line in content/retired.ts, not its removal here. */
const published = readFileSync("tests/fixtures/published-urls.txt", "utf8").trim().split("\n");

const pages = new Set<string>([
  ...Object.values(routes).filter((route) => typeof route === "string"),
  ...Object.keys(causes).map(routes.cause),
  ...Object.keys(questions).map(routes.question),
  ...disconnectCodes.map(({ number }) => routes.code(hex(number))),
]);

/** Addresses that a reader can copy today: every page, every answer, every cause tried. */
const today = [
  ...[...pages].filter((page) => !page.startsWith("/diagnose/") || ["/diagnose/", "/diagnose/result/", "/diagnose/paste/"].includes(page)),
  ...Object.entries(questions).flatMap(([question, { answers }]) =>
    [...Object.keys(answers), "unsure"].map((answer) => `${routes.question(question)}#${question}=${answer}`),
  ),
  ...Object.keys(causes).map((cause) => `${routes.result}#tried=${cause}`),
];

describe("published addresses", () => {
  it("all still resolve", () => {
    const broken = published.filter((url) => {
      const [page = "", state = ""] = url.split("#");
      return !pages.has(page) || parse(state, model, retired).dropped.length > 0;
    });
    expect(broken).toEqual([]);
  });

  it("name all that can be published today: append the missing lines to tests/fixtures/published-urls.txt", () => {
    expect(today.filter((url) => !published.includes(url))).toEqual([]);
  });

  it("stand there once", () => {
    expect(new Set(published).size).toBe(published.length);
  });
});
