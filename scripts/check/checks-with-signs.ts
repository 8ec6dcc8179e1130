import { parseMeta, readFences } from "@/lib/commands/fence";
import { type Command, type CommandForm, commandFacts } from "@/lib/commands/command";
import { type Sample, sampleLanguage } from "@/lib/commands/sample";
import type { HowToFindOut } from "@/content/question";
import type { Place } from "./place-in-source";
import type { Site } from "./site";

/** A command that says what is good and what is bad. */
export interface SignedCheck {
  /** The article or page: "fips", "access"; "checks" for the questions. */
  readonly page: string;
  /** Its key among the readings of the page: the id of the command, or question and place in its list: "path.0". */
  readonly key: string | undefined;
  readonly good: string;
  readonly bad: string;
  readonly forms: readonly CommandForm[];
  readonly samples: readonly (Sample & { readonly place: Place })[];
  readonly place: Place;
}

/** The name that the readings of the questions go by. */
export const questionsPage = "checks";

/** The name of the article or page that a file holds, as its readings have it. */
export const pageName = (file: string) =>
  file
    .split("/")
    .at(-1)!
    .replace(/\.\w+$/, "");

/** Every check of the site with a good and a bad answer. What cannot be read has none: its own check says so. */
export function signedChecks(site: Site): SignedCheck[] {
  return [...inArticles(site), ...inQuestions(site)];
}

const inArticles = ({ readings }: Site): SignedCheck[] =>
  [...readings].flatMap(([file, reading]) =>
    "article" in reading
      ? reading.article.commands.flatMap(({ fences, line }) => {
          const read = readFences(fences);
          if (!("command" in read)) return [];
          const lines = fences.filter(({ language }) => language === sampleLanguage).map((fence) => ({ file, line: fence.line }));
          const { id } = parseMeta(fences[0]?.meta ?? "");
          return signed(read.command, pageName(file), typeof id === "string" ? id : undefined, { file, line }, (i) => lines[i]!);
        })
      : [],
  );

const inQuestions = ({ checks, places }: Site): SignedCheck[] =>
  Object.entries(checks).flatMap(([question, { commands = [] }]: [string, HowToFindOut]) =>
    commands.flatMap(({ facts, ...rest }, i) => {
      const read = commandFacts.safeParse(facts);
      const place = (path: string) => places.of("content/checks.ts", "checks", `${question}.commands.${i}.${path}`);
      return read.success
        ? signed({ ...rest, facts: read.data }, questionsPage, `${question}.${i}`, place("facts.good"), (n) => place(`samples.${n}`))
        : [];
    }),
  );

function signed(
  { facts: { good, bad }, forms, samples = [] }: Command,
  page: string,
  key: string | undefined,
  place: Place,
  placeOf: (sample: number) => Place,
): SignedCheck[] {
  if (good === undefined || bad === undefined) return [];
  return [{ page, key, good, bad, forms, place, samples: samples.map((sample, i) => ({ ...sample, place: placeOf(i) })) }];
}
