import type { CauseId } from "@/content/causes";
import type { FamilyId } from "@/content/families";
import type { StageId } from "@/content/stages";
import type { ArticleFacts } from "@/lib/articles/facts";
import { factsOf } from "@/lib/articles/facts";
import { frontmatter } from "@/lib/articles/frontmatter";
import { readArticle } from "@/lib/articles/read";
import { stepsOf } from "@/lib/articles/steps";
import { articleSkeleton } from "./article-skeleton";
import { camel } from "./camel";
import { factsSource } from "./facts-source";
import { factsFile } from "./facts-table";
import { gap } from "./gap";
import { type Entry, insertEntry } from "./insert-entry";
import { ownFiles, storiesFile } from "./own-files";

/** A cause that does not exist yet. */
export interface NewCause {
  readonly id: string;
  readonly family: FamilyId;
}

/** What the texts of the project say so far. */
interface Present {
  /** The text of a file, by its path from the project's folder. */
  readonly read: (file: string) => string;
  readonly facts: Readonly<Record<CauseId, ArticleFacts>>;
  readonly firstStage: StageId;
}

export interface CauseFiles {
  readonly created: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
}

const told = (what: string) => JSON.stringify(gap(what));
const comment = (what: string) => `// ${gap(what)}`;

/** The rows of the tables that every cause has, with a gap for each thing that only its author knows. */
const entriesOf = ({ id, family }: NewCause, firstStage: StageId): Entry[] => [
  {
    file: "content/causes.ts",
    table: "causes",
    key: id,
    value: `{
      title: ${told("the fault as found, the title of the article")},
      name: ${told("the same in a few words")},
      summary: ${told("one sentence on what is wrong and what cures it")},
      sign: ${told("one sentence on how one tells it, and nothing that the article does not say")},
      family: "${family}",
      ${comment("the first and the last stop of the connection between which it bites")}
      stages: ["${firstStage}", "${firstStage}"],
      ${comment("common, ordinary, uncommon or otherCode; what they mean stands above the table")}
      prior: uncommon,
      ${comment("how often the fix of the article works where this is the cause")}
      fixWorks: 0.5,
    }`,
  },
  {
    file: `content/evidence/${family}.ts`,
    table: `${camel(family)}Evidence`,
    key: id,
    value: `{\n${comment("for each question that tells it from others, how often one hears each answer")}\n}`,
  },
  {
    file: "content/search-words.ts",
    table: "otherNames",
    key: id,
    value: told("words under which readers look for it and that its title and summary do not have"),
  },
  {
    file: storiesFile,
    table: "constructedStories",
    value: `{
      id: "${id}",
      title: ${told("what happened, in a few words")},
      facts: ${told("what the reader knows before the repair; a reported case goes into reported-cases.ts instead")},
      rightPages: ["${id}"],
      ${comment("what the facts answer, and nothing beyond them")}
      answers: {},
    }`,
  },
];

const readingsSkeleton = `import type { PageReadings } from "@/lib/commands/output-reading";

export const readings = {
  ${comment("for each command with good and bad, by its id, how its output is read")}
} as const satisfies PageReadings;
`;

/** Every file that a new cause needs, whole, and nothing written yet. Throws a `Trouble` where a table is not as it was. */
export async function causeFiles(cause: NewCause, { read, facts, firstStage }: Present, today: Date): Promise<CauseFiles> {
  const { id } = cause;
  const [articleFile, readingsFile] = ownFiles(id);
  const text = articleSkeleton(id, today);
  const article = readArticle(text);
  const follows = factsOf(stepsOf(article, {}), frontmatter.parse(article.frontmatter));
  const changed = new Map([[factsFile, await factsSource({ ...facts, [id]: follows })]]);
  for (const entry of entriesOf(cause, firstStage)) changed.set(entry.file, await insertEntry(read(entry.file), entry));
  return {
    created: new Map([
      [articleFile, text],
      [readingsFile, readingsSkeleton],
    ]),
    changed,
  };
}
