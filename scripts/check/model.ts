import { longestPath } from "@/lib/diagnosis/ask/paths";
import { validate } from "@/lib/diagnosis/check/validate";
import { type Cell, type Model, result } from "@/lib/diagnosis/model";
import { reservedQuestions } from "@/lib/diagnosis/ids";
import type { Problem } from "@/lib/problem";
import { routes } from "@/lib/routes";
import type { Site } from "./site";
import type { Place, SourcePlaces } from "./place-in-source";

/** Nobody is asked more: the tenth question is not read. */
const mostQuestions = 9;

/** The model by the rules of the engine, and by what this site asks of it besides. Each with the line of its table. */
export function modelProblems(site: Site): Problem[] {
  const { model, retired, places } = site;
  const unsound = validate(model, { retired, reserved: ownPages });
  const all = unsound.some(({ where }) => where.startsWith("flow."))
    ? unsound
    : [...unsound, ...lengthProblems(model), ...accessProblems(site)];
  return [...all, ...sourceProblems(site)].map(({ where, ...mismatch }) => ({ ...placeOf(where, places), field: where, ...mismatch }));
}

type ModelProblem = ReturnType<typeof validate>[number];

/** Pages below /diagnose/ that no question may take the address of, besides those that the engine reserves. */
const ownPages = Object.values(routes)
  .filter((route) => typeof route === "string")
  .filter((route) => route !== routes.diagnose && route.startsWith(routes.diagnose))
  .map((route) => route.slice(routes.diagnose.length, -1))
  .filter((page) => !(reservedQuestions as readonly string[]).includes(page));

function placeOf(where: string, places: SourcePlaces): Place {
  const [table = "", ...rest] = where.split(".");
  // The model joins their rows with the facts of the articles.
  if (table === "causes") return places.of("content/causes.ts", "causes", rest.join("."));
  if (table === "retired") return places.of("content/retired.ts", "retired", rest.join("."));
  if (table === "checks") return places.of("content/checks.ts", "checks", rest.join("."));
  return places.of("content/model.ts", "model", where);
}

function lengthProblems(model: Model): ModelProblem[] {
  const length = longestPath(model);
  if (length <= mostQuestions) return [];
  return [
    {
      where: "flow.next",
      expected: `at most ${mostQuestions} questions on any path`,
      found: String(length),
      fix: "Lead an answer that decides to a later question or to the result.",
    },
  ];
}

/** A question that needs the host is asked only of those who said that they reach it. */
function accessProblems({ model, checks }: Site): ModelProblem[] {
  const early = askedWithoutAccess(model);
  return Object.entries(checks)
    .filter(([question, { reach }]) => reach === "host" && early.has(question))
    .map(([question]) => ({
      where: `checks.${question}.reach`,
      expected: 'a question that comes only after host-access=yes, or reach "anyone"',
      found: '"host", and a path that asks it without',
      fix: "Lead to it in content/flow.ts from behind host-access=yes only.",
    }));
}

function askedWithoutAccess({ flow }: Model): Set<string> {
  const met = new Set<string>();
  const waiting: string[] = [flow.start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === result || met.has(at)) continue;
    met.add(at);
    for (const [answer, to] of Object.entries(flow.next[at] ?? {})) if (at !== "host-access" || answer !== "yes") waiting.push(to);
  }
  return met;
}

/** Strong levels rest on sources that exist. */
function sourceProblems({ model, sources }: Site): ModelProblem[] {
  const tables = [
    ["background", model.background] as const,
    ...Object.entries(model.evidence).map(([cause, table]) => [`evidence.${cause}`, table] as const),
  ];
  return tables.flatMap(([where, table]) =>
    Object.entries(table).flatMap(([question, row]) =>
      Object.entries<Cell>(row).flatMap(([answer, cell]) =>
        typeof cell === "string" || cell.because.trim() === "" || Object.hasOwn(sources, cell.because)
          ? []
          : [
              {
                where: `${where}.${question}.${answer}`,
                expected: "the key of a source of content/sources.ts",
                found: `"${cell.because}"`,
                fix: "Correct the key, or add the source there.",
              },
            ],
      ),
    ),
  );
}
