import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { articleFacts } from "@/content/article-facts";
import { changes } from "@/content/changes";
import { checks } from "@/content/checks";
import { cmdlets, programs } from "@/content/cmdlets";
import { codeGroups } from "@/content/codes/groups";
import type { CodeGroup } from "@/content/codes/named-code";
import { codeTables } from "@/content/codes/tables";
import { type Folklore, folklore } from "@/content/folklore";
import { model } from "@/content/model";
import { noWindow } from "@/content/no-window";
import type { HowToFindOut, Question } from "@/content/question";
import { questions } from "@/content/questions";
import { notYet } from "@/content/readings/not-yet";
import { retired } from "@/content/retired";
import type { Source } from "@/content/source";
import { sources } from "@/content/sources";
import type { ArticleFacts } from "@/lib/articles/facts";
import type { RetiredAnchors } from "@/lib/articles/retired-anchors";
import type { Change } from "@/lib/changes/change";
import type { Catalogue } from "@/lib/commands/catalogue";
import type { NoWindow } from "@/lib/commands/no-window";
import type { OutputReading, PageReadings } from "@/lib/commands/output-reading";
import type { Model } from "@/lib/diagnosis/model";
import type { Retired } from "@/lib/diagnosis/address/retired";
import { listFile } from "../publishing/published-list";
import { storiesFile } from "../writing/own-files";
import { filesBelow } from "../running/files-below";
import { root } from "../running/project";
import { pageName } from "./checks-with-signs";

type Table<Row> = Readonly<Record<string, Row>>;

/** All that is checked, as it lies on disk: tests change a part of it and look what is said. */
export interface Knowledge {
  /** The texts of content/, of the pages of app/, of the scripts that are served, of the published addresses and of the constructed stories, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files of public/, by the address at which they are served. */
  readonly served: readonly string[];
  readonly model: Model;
  /** What follows from the articles, as it was last written. */
  readonly facts: Table<ArticleFacts>;
  readonly retired: Retired & { readonly anchors: RetiredAnchors };
  readonly questions: Table<Question>;
  readonly checks: Table<HowToFindOut>;
  readonly changes: Table<Change>;
  readonly sources: Table<Source>;
  readonly folklore: readonly Folklore[];
  readonly codes: typeof codeTables;
  /** Codes beside those of the dialog, by the page that shows them. */
  readonly codeGroups: Table<CodeGroup>;
  readonly catalogue: Catalogue;
  /** How the output of the checks is read, by page. */
  readonly outputReadings: ReadonlyMap<string, PageReadings>;
  /** The pages whose checks are not read yet. */
  readonly readingsNotYet: readonly string[];
  /** The commands without a way through Windows' own windows. */
  readonly noWindow: NoWindow;
  /** What the tables with commands in them export, by file. */
  readonly commandTables: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

const filesIn = (folder: string, ending: RegExp) =>
  filesBelow(join(root, folder))
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file}`);

const load = async (file: string) => (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;

type ReadingsFile = Readonly<Record<string, OutputReading | readonly OutputReading[]>>;

/** A question has a list of readings, one for each of its commands: "path.0". */
const byKey = (readings: ReadingsFile): PageReadings =>
  Object.fromEntries(
    Object.entries(readings).flatMap(([key, value]) =>
      "length" in value ? value.map((one, i) => [`${key}.${i}`, one] as const) : [[key, value] as const],
    ),
  );

/** Reads the content of the project. */
export async function readKnowledge(): Promise<Knowledge> {
  const files = [
    listFile,
    storiesFile,
    ...filesIn("content", /\.(ts|mdx|txt)$/),
    ...filesIn("app", /\.tsx$/),
    ...filesIn("public", /\.ps1$/),
  ];
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n")]));
  const withCommands = files.filter((file) => file.startsWith("content/") && file.endsWith(".ts") && /\bforms: \[/.test(texts.get(file)!));
  const commandTables = new Map<string, Record<string, unknown>>();
  for (const file of withCommands) commandTables.set(file, { ...(await load(file)) });
  const outputReadings = new Map<string, PageReadings>();
  for (const file of files.filter((name) => /^content\/readings\/(?!not-yet)/.test(name)))
    outputReadings.set(pageName(file), byKey((await load(file)).readings as ReadingsFile));
  return {
    texts,
    served: filesIn("public", /./).map((file) => file.slice("public".length)),
    model,
    facts: articleFacts,
    retired,
    questions,
    checks,
    changes,
    sources,
    folklore,
    codes: codeTables,
    codeGroups,
    catalogue: { cmdlets, programs },
    outputReadings,
    readingsNotYet: notYet,
    noWindow,
    commandTables,
  };
}
