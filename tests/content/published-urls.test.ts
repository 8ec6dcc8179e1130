import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { causes } from "@/content/causes";
import { disconnectCodes } from "@/content/codes/disconnect";
import { codeGroups } from "@/content/codes/groups";
import { model } from "@/content/model";
import { questions } from "@/content/questions";
import { retired } from "@/content/retired";
import { hex } from "@/lib/codes/hex";
import { parse } from "@/lib/diagnosis/address/read";
import { packAddresses } from "@/lib/pack";
import { routes } from "@/lib/routes";
import { addressesOf, listFile, publishCommand, readPublished, sealProblems } from "../../scripts/publishing/published-list";
import { redirects } from "../../scripts/publishing/redirects";
import { forPrograms, pageOfMarkdown } from "../../scripts/for-programs/addresses";
import { articleAnchors } from "../../scripts/publishing/article-anchors";
import { stateAddresses } from "../../scripts/publishing/state-addresses";

/** What a build would add to this, tests/e2e/published-urls.spec.ts compares with the built site. */
const published = addressesOf(readPublished());

const pages = new Set<string>([
  ...Object.values(routes).filter((route) => typeof route === "string"),
  ...Object.keys(causes).map(routes.cause),
  ...Object.keys(questions).map(routes.question),
  ...disconnectCodes.map(({ number }) => routes.code(hex(number))),
  ...Object.keys(codeGroups).map(routes.codeGroup),
]);
const leadOn = redirects.map(({ from }) => from);

const pageOf = (url: string) => url.split("#")[0]!;
const isState = (url: string) => url.includes("=");

describe("published addresses", () => {
  it("have all their page", () => {
    const downloads = /\.(reg|ps1)$/;
    const known = new Set([...pages, ...leadOn]);
    const isKnown = (page: string) => known.has(page) || downloads.test(page) || forPrograms.includes(page) || packAddresses.includes(page);
    expect(published.filter((url) => !isKnown(pageOfMarkdown(url) ?? pageOf(url)))).toEqual([]);
  });

  it("lead on to a page where they lead on, and only where no page stands", () => {
    expect(redirects.filter(({ from, to }) => pages.has(from) || !pages.has(to))).toEqual([]);
    expect(new Set(leadOn).size).toBe(leadOn.length);
  });

  it("have all a meaning where they are states of the diagnosis", () => {
    const dropped = published.filter((url) => isState(url) && parse(url.split("#")[1]!, model, retired).dropped.length > 0);
    expect(dropped).toEqual([]);
  });

  it(`name all that can be published today: else run ${publishCommand}`, () => {
    expect([...pages, ...leadOn, ...stateAddresses(), ...articleAnchors()].filter((url) => !published.includes(url))).toEqual([]);
  });

  it("stand there once", () => {
    expect(new Set(published).size).toBe(published.length);
  });
});

describe("the list of published addresses", () => {
  it("is sealed as it stands", () => {
    expect(sealProblems(readPublished())).toEqual([]);
  });

  // A clone may be shallow, an archive has no history: what git does not know, the seal holds.
  it.skipIf(!existsSync(".git"))("has every line that any commit known here has had", () => {
    const log = execFileSync("git", ["log", "--patch", "--unified=0", "--format=", "--no-color", "--no-ext-diff", "--", listFile], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    const lines = [...log.matchAll(/^[+](\/.*)$/gm)].map(([, line]) => line!);
    expect(lines.length).toBeGreaterThan(0);
    expect([...new Set(lines)].filter((line) => !published.includes(line))).toEqual([]);
  });
});
