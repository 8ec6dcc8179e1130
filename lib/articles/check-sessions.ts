import { type Change } from "../changes/change";
import { type Loser, loserRank, losers } from "../commands/command";
import { parseMeta } from "../commands/fence";
import type { Fault } from "../problem";
import { frontmatter } from "./frontmatter";
import type { Article } from "./read";
import type { Sentence } from "./read-sentences";
import { type SessionClaim, sessionClaims } from "./session-claims";
import { branchSection, deedByHand, deedsIn, fixSection, type PlacedDeed, type Step, stepsOf, undoSection } from "./steps";

/** Sections whose sentences speak of their own commands. Elsewhere "everybody is disconnected" is a symptom. */
const ofDeeds: readonly string[] = [fixSection, branchSection, "Did it work?", undoSection];

/** Sentences about sessions that the commands beside them contradict, and such words on a fence of its own. */
export function checkSessions(article: Article, changes: Readonly<Record<string, Change>>): Fault[] {
  const steps = stepsOf(article, changes);
  const deeds = [...deedsIn(article, changes), ...byHand(article, steps)];
  const claims = article.sentences.flatMap((sentence) => sessionClaims(sentence.text).map((claim) => ({ sentence, claim })));
  const said = claims.flatMap(({ sentence, claim }) => {
    const { line, text } = sentence;
    const step = steps.find((one) => one.line <= line && line < one.end);
    if (claim.says !== "nobody" && (sentence.aside || !ofDeeds.includes(step?.section ?? fixSection))) return [];
    if (claim.steps !== undefined) return faultOf(claim, text, line, deedsOfSteps(claim.steps, steps, deeds));
    const next = claims.find((other) => other.sentence.line > line && other.claim.steps === undefined && !other.sentence.aside);
    return faultOf(claim, text, line, covered(sentence, step, steps, deeds, next?.sentence.line ?? Infinity));
  });
  return [...said, ...fencesThatLie(article, deeds)];
}

/** What people do by hand in a step has no line of its own: it stands at the end. */
function byHand({ frontmatter: written }: Article, steps: readonly Step[]): PlacedDeed[] {
  const read = frontmatter.safeParse(written);
  if (!read.success) return []; // Its own check says so.
  return Object.entries({ ...read.data.branches, ...read.data.usual }).flatMap(([id, said]) => {
    const step = steps.find((one) => one.id === id);
    return step === undefined || typeof said === "number" ? [] : [{ deed: deedByHand(said), line: step.end - 1, takesBack: false }];
  });
}

const within = (deeds: readonly PlacedDeed[], from: number, end: number) =>
  deeds.filter(({ line, takesBack }) => from < line && line < end && !takesBack);

/** The words before the first step speak of all steps; others of what stands below them in their step, or above if nothing does. */
function covered({ line }: Sentence, step: Step | undefined, steps: readonly Step[], deeds: readonly PlacedDeed[], next: number) {
  if (step === undefined) return steps.filter(({ section }) => section === fixSection).flatMap((one) => within(deeds, one.line, one.end));
  if (step.section === undoSection) return deeds.filter(({ takesBack }) => takesBack);
  const below = within(deeds, line, Math.min(step.end, next)).filter(acts);
  return below.length > 0 ? below : within(deeds, step.line, step.end).filter(acts);
}

const acts = ({ deed }: PlacedDeed) => deed.effect !== "read-only" && deed.effect !== "writes-note";

const deedsOfSteps = (numbers: readonly number[], steps: readonly Step[], deeds: readonly PlacedDeed[]) =>
  steps.filter(({ name }) => numbers.some((number) => name === `step ${number}`)).flatMap((one) => within(deeds, one.line, one.end));

/** Everyone whom it may disconnect. */
const worst = ({ deed: { loser, perhaps } }: PlacedDeed): Loser =>
  perhaps !== undefined && loserRank(perhaps) > loserRank(loser) ? perhaps : loser;
const endsSome = (deed: PlacedDeed) => ["one-session", "all-sessions"].includes(worst(deed));

/** What a claim asks of the deeds that it is about: the first that contradicts it, or none that bears it out. */
function faultOf({ says }: SessionClaim, text: string, line: number, deeds: readonly PlacedDeed[]): Fault[] {
  const [found, expected] = {
    nobody: () => [deeds.find((deed) => worst(deed) !== "nobody"), "commands that disconnect nobody"] as const,
    kept: () => [deeds.find(({ deed }) => deed.loser === "all-sessions"), "commands that leave the sessions on the host"] as const,
    cut: () =>
      [
        deeds.some((deed) => loserRank(worst(deed)) >= loserRank("unlisted")) ? undefined : "none",
        "a command that disconnects everyone",
      ] as const,
    ended: () => [deeds.some(endsSome) ? undefined : "none", "a command that ends sessions"] as const,
  }[says]();
  if (found === undefined) return [];
  const told = found === "none" ? "no such command beside it" : `line ${found.line}: ${losers[worst(found)]}`;
  return [
    {
      line,
      field: "sentence about sessions",
      expected: `${expected}, as it says: ${JSON.stringify(text)}`,
      found: told,
      fix: "Say what the command does, move the sentence to the command that it is about, or correct effect and disconnects of the fence.",
    },
  ];
}

/** The words of `affects` against the rest of their own fence. */
const fencesThatLie = ({ commands }: Article, deeds: readonly PlacedDeed[]): Fault[] =>
  commands.flatMap(({ fences, line }) => {
    const affects = parseMeta(fences[0]?.meta ?? "").affects;
    if (typeof affects !== "string") return [];
    const own = deeds.filter((deed) => deed.line === line);
    return sessionClaims(affects).flatMap((claim) => faultOf(claim, affects, line, own));
  });
