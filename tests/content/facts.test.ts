import { beforeAll, describe, expect, it } from "vitest";
import { articleFacts } from "@/content/article-facts";
import { causes } from "@/content/causes";
import { factsWords } from "@/lib/articles/facts-words";
import { commandProblems } from "@/scripts/check/commands";
import { factsProblems } from "@/scripts/check/facts";
import { type Knowledge, readKnowledge } from "@/scripts/check/knowledge";
import { siteOf } from "@/scripts/check/site";
import { writtenProblems } from "@/scripts/check/written";
import { factsFile } from "@/scripts/writing/facts-table";
import { BrokenContent } from "../fixtures/broken-content";

let real: Knowledge;
beforeAll(async () => {
  real = await readKnowledge();
});

const expired = "content/causes/expired-certificate.mdx";
const mtu = "content/causes/path-mtu.mdx";
const udp = "content/causes/udp-transport.mdx";

const contains = (words: string) => expect.stringContaining(words) as string;

function broken(plant: (content: BrokenContent) => void) {
  const content = new BrokenContent(real);
  plant(content);
  return { content, site: siteOf(content.knowledge) };
}

function factsTold(plant: (content: BrokenContent) => void) {
  const { content, site } = broken(plant);
  return { content, problems: factsProblems(site) };
}

it("are those of their articles, each a sentence", () => {
  expect(factsTold(() => {}).problems).toEqual([]);
  expect(Object.keys(articleFacts).sort()).toEqual(Object.keys(causes).sort());
  for (const facts of Object.values(articleFacts))
    for (const words of Object.values(factsWords(facts))) expect(words).toMatch(/^[A-Z][^.]*\.$/);
});

describe("a title cannot contradict the commands below it", () => {
  it("when a command does more, or asks for more, than its fence says", async () => {
    const { content, site } = broken((content) => {
      content.edit(
        expired,
        "id=restart-service where=host elevated effect=ends-sessions",
        "id=restart-service where=host elevated effect=changes-settings",
      );
      content.edit(mtu, "id=mtu-test where=this-computer elevated", "id=mtu-test where=this-computer");
    });
    const problems = await commandProblems(site);
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: expired,
        line: content.lineOf(expired, "id=restart-service", "Restart-Service"),
        expected: 'a command that does no more than "changes settings"',
      }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: mtu,
        line: content.lineOf(mtu, "id=mtu-test ", "  Set-NetIPInterface"),
        expected: "a command that an ordinary account can run",
      }),
    );
    // Its proof and undo are commands of their own, and the facts are no longer those of the article.
    expect(factsProblems(site)).toContainEqual(expect.objectContaining({ field: "facts of expired-certificate" }));
  });

  it("when a step of the usual path begins to end sessions", () => {
    const { content, problems } = factsTold((content) =>
      content.edit(
        expired,
        'effect=restarts-service affects="restarts Remote Desktop Configuration, sessions stay"',
        "effect=ends-sessions",
      ),
    );
    expect(problems).toEqual([
      {
        file: factsFile,
        line: content.lineOf(factsFile, '"expired-certificate": {'),
        field: "facts of expired-certificate",
        expected: contains("Step 1 disconnects everyone"),
        found: contains("Nobody"),
        fix: contains("npm run facts"),
      },
    ]);
  });

  it("when its words promise what its effect does not hold", () => {
    const { content, site } = broken((content) =>
      content.edit(expired, "effect=restarts-service affects=", "effect=ends-sessions affects="),
    );
    expect(writtenProblems(site)).toContainEqual(
      expect.objectContaining({ file: expired, line: content.lineOf(expired, "effect=ends-sessions affects="), field: "command affects" }),
    );
  });

  it("when a change asks for a restart that it did not ask for before", () => {
    const { problems } = factsTold(({ knowledge }) => Object.assign(knowledge.changes["disable-udp-client"]!, { takesEffect: "restart" }));
    expect(problems).toMatchObject([{ field: "facts of udp-transport", expected: contains("restarts this computer") }]);
  });

  it("when the table was edited by hand", () => {
    const { problems } = factsTold(({ knowledge }) => Object.assign(knowledge.facts["hung-service"]!, { losses: [], risk: "low" }));
    expect(problems).toMatchObject([
      { field: "facts of hung-service", expected: contains("disconnects everyone"), found: contains("Nobody") },
    ]);
  });

  it("when a cause has no facts, or facts no article", () => {
    const { problems } = factsTold(({ knowledge }) => {
      Object.assign(knowledge.facts, { kettle: knowledge.facts.fips });
      delete (knowledge.facts as Record<string, unknown>).fips;
    });
    expect(problems.map(({ field, found }) => `${field}: ${found}`).sort()).toEqual([
      "facts of fips: no facts of this article",
      "facts of kettle: facts without one",
    ]);
  });
});

describe("steps", () => {
  it("without minutes, and minutes without a step, are named with their lines", () => {
    const { content, problems } = factsTold((content) => {
      content.edit(udp, "## Did it work?", "### 5. Another one\n\nx\n\n## Did it work?");
      content.edit(expired, "  is-it-this: ", "  is-it-that: ");
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: udp,
        line: content.lineOf(udp, "### 5. Another one"),
        expected: '"another-one" under usual or under branches',
      }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: expired,
        line: content.lineOf(expired, "  is-it-that: "),
        field: "frontmatter usual",
        found: '"is-it-that"',
      }),
    );
  });

  it("with something else than minutes are refused", () => {
    const { content, site } = broken((content) => content.edit(expired, "  is-it-this: 2", "  is-it-this: soon"));
    expect(writtenProblems(site)).toContainEqual(
      expect.objectContaining({
        file: expired,
        line: content.lineOf(expired, "  is-it-this: soon"),
        field: "frontmatter usual.is-it-this",
        expected: "whole minutes, or minutes with where, elevated, effect, disconnects, lasting",
        found: '"soon"',
      }),
    );
  });
});
