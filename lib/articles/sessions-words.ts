import type { Loss } from "./losses";
import { joined } from "./rights";
import { isFolded, named, undoStep, unfolded } from "./step-names";

/** What such steps do to people; `s` ends the verbs of a single one. */
function does({ loser, where, restarts, perhaps, steps }: Loss): string {
  const s = steps.length > 1 ? "" : "s";
  const when = perhaps ? " if a restart is needed" : "";
  if (loser === "all-sessions" && restarts) return restartOf(where, s) + when;
  const text = {
    nobody: `disconnect${s} nobody`,
    "one-user": `disconnect${s} one user`,
    "one-session": `end${s} one user's session`,
    unlisted: `cut${s} everyone whose address you do not allow`,
    everyone:
      where === "gateway" || where === "middleman" ? `cut${s} everyone who works through ${through[where]}` : `disconnect${s} everyone`,
    "all-sessions": where === "images" ? `end${s} the sessions of the machines that you rebuild` : `end${s} all sessions`,
  }[loser];
  return text + when;
}

const through = { gateway: "the gateway", middleman: "the machine between" };

/** On the host, or at the cloud that runs it. */
const atHost: ReadonlySet<Loss["where"]> = new Set(["host", "azure", "aws", "google-cloud"]);

function restartOf(where: Loss["where"], s: string): string {
  if (where === "this-computer") return `restart${s} this computer`;
  const what = where === "either-end" ? "the end that you change" : atHost.has(where) ? "the host" : "that machine";
  return `restart${s} ${what} and end${s} its sessions`;
}

/** Who is disconnected, as one sentence without its full stop. What is folded says in its own title what it does. */
export function sessionsWords(losses: readonly Loss[]): string {
  const usual = losses.filter(({ beside }) => !beside);
  const beside = losses.filter((loss) => loss.beside);
  const open = openBeside(losses);
  const nobody = beside.some(({ steps }) => steps.some(isFolded)) ? "nobody in the usual repair" : "nobody";
  if (usual.length === 0) return open.length === 0 ? nobody : `nobody, with exceptions: ${told(open)}`;
  return [told(usual), ...(open.length > 0 ? [`outside the usual repair ${told(open)}`] : [])].join("; ");
}

const clause = (loss: Loss) => `${joined(named(loss.steps))} ${does(loss)}`;

/** Each kind of loss as a clause of its own. */
const told = (list: readonly Loss[]) => list.map(clause).join("; ");

/** What the steps of the usual way do to people, in clauses: for certain, perhaps, or in some cases. Undefined: nothing. */
export function usualLoss(losses: readonly Loss[]): string | undefined {
  const usual = [...losses.filter(({ beside }) => !beside), ...openBeside(losses).filter(({ steps }) => !isUndo(steps))];
  return usual.length === 0 ? undefined : told(usual);
}

/** What undoing does to people, in clauses. Of a folded step its own title says it. */
export const undoLosses = (losses: readonly Loss[]): string[] =>
  openBeside(losses)
    .filter(({ steps }) => isUndo(steps))
    .map(clause);

const isUndo = (steps: readonly string[]) => steps.every((step) => step === undoStep);

function openBeside(losses: readonly Loss[]): Loss[] {
  return losses.flatMap((loss) => {
    const steps = unfolded(loss.steps);
    return loss.beside && steps.length > 0 ? [{ ...loss, steps }] : [];
  });
}
