import type { Question } from "@/content/question";
import { levelOf } from "@/lib/diagnosis/rank/likelihood";
import type { Cell } from "@/lib/diagnosis/model";
import type { SectionName } from "@/lib/articles/sections";
import type { Problem } from "@/lib/problem";
import { pageName } from "./checks-with-signs";
import type { Knowledge } from "./knowledge";

/** What this check looks at. */
type Looked = Pick<Knowledge, "texts" | "model" | "questions">;

/** One answer by which a reader says what he saw, and how the question names it. */
interface Named {
  readonly question: string;
  readonly answer: string;
}

/** Something that an article names as a sign of its cause, at its line. */
interface NamedInArticle {
  readonly what: string;
  readonly line: number;
  /** The answers that name the same: one of them must speak of the cause. */
  readonly answers: readonly Named[];
}

/**
 * What the article of a cause names and its row of evidence does not know: an event of its frontmatter, or a text of
 * the window among its signs, that a question offers as an answer. A reader who says so would be led past the page.
 */
export function observationProblems(site: Looked): Problem[] {
  return [...site.texts]
    .filter(([file]) => /^content\/causes\/[^/]+\.mdx$/.test(file))
    .flatMap(([file, text]) => {
      const cause = pageName(file);
      return [...eventsNamed(text, site), ...textsNamed(text, site)]
        .filter(({ answers }) => answers.length > 0 && !answers.some((one) => speaksOf(site, cause, one)))
        .map(({ what, line, answers }) => ({
          file,
          line,
          field: what,
          expected: `a cell of evidence.${cause} that is not "never": ${answers.map(({ question, answer }) => `${question}.${answer}`).join(" or ")}`,
          found: "none",
          fix: "Write what that answer says for this cause, or take the sign off the page.",
        }));
    });
}

function speaksOf({ model }: Looked, cause: string, { question, answer }: Named): boolean {
  const cell: Cell | undefined = model.evidence[cause]?.[question]?.[answer];
  return cell !== undefined && levelOf(cell) !== "never";
}

/** The answers whose words fit. Of a withdrawn one nobody is led anywhere. */
function answersWith({ questions }: Looked, fits: (words: string) => boolean): Named[] {
  return Object.entries(questions).flatMap(([question, { answers }]: [string, Question]) =>
    Object.entries(answers)
      .filter(([, { label, detail = "", withdrawn = false }]) => !withdrawn && fits(`${label} ${detail}`))
      .map(([answer]) => ({ question, answer })),
  );
}

/** The events of the frontmatter: "Schannel 36870". */
function eventsNamed(text: string, site: Looked): NamedInArticle[] {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => line.startsWith("events:"));
  const to = lines.findIndex((line, i) => i > from && /^\S/.test(line));
  if (from < 0) return [];
  return lines.slice(from, to).flatMap((line, i) =>
    [...line.matchAll(/(\d+)"/g)].map(([, number]) => ({
      what: `event ${number}`,
      line: from + i + 1,
      answers: answersWith(site, (words) => new RegExp(`(?<![\\dx])${number}(?!\\d)`).test(words)),
    })),
  );
}

/** The texts of the window that stand in quotes among the signs. A sentence that leads to another page speaks of that one. */
function textsNamed(text: string, site: Looked): NamedInArticle[] {
  return sectionsOfSigns.flatMap((section) => textsIn(section, text, site));
}

/** Where an article tells its signs. */
const sectionsOfSigns: readonly SectionName[] = ["Is it this?", "More signs", "Without access to the host", "Why it happens"];

function textsIn(section: SectionName, text: string, site: Looked): NamedInArticle[] {
  const start = text.indexOf(`\n## ${section}\n`);
  if (start < 0) return [];
  const end = text.indexOf("\n## ", start + 1);
  return [...text.slice(start, end < 0 ? undefined : end).matchAll(/[^.\n|]+/g)]
    .filter(([sentence]) => !sentence.includes("](/fix/"))
    .flatMap((sentence) =>
      quoted(sentence[0]).map((shown) => ({
        what: `"${shown}"`,
        line: text.slice(0, start + sentence.index).split("\n").length,
        answers: answersWith(site, (words) => quoted(words).some((one) => shown.toLowerCase().includes(one.toLowerCase()))),
      })),
    );
}

/** What stands in quotes: a text as Windows shows it, too long to be a single word. */
const quoted = (words: string) => [...words.matchAll(/"([^"\n]{12,})"/g)].map(([, shown]) => shown!);
