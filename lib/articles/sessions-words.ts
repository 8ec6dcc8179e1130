import type { Loss } from "./losses";
import { joined } from "./rights";
import { isFolded, named, unfolded } from "./step-names";

/** What such steps do to people; `s` ends the verbs of a single one. */
function does({ loser, where, restarts, perhaps, steps }: Loss): string {
  const s = steps.length > 1 || perhaps ? "" : "s";
  const may = perhaps ? "may " : "";
  if (loser === "all-sessions" && restarts) return may + restartOf(where, s);
  const text = {
    nobody: `disconnect${s} nobody`,
    "one-user": `disconnect${s} one user`,
    "one-session": `end${s} one user's session`,
    unlisted: `cut${s} everyone whose address you do not allow`,
    everyone:
      where === "gateway" || where === "middleman" ? `cut${s} everyone who works through ${through[where]}` : `disconnect${s} everyone`,
    "all-sessions": where === "images" ? `end${s} the sessions of the machines that you rebuild` : `end${s} all sessions`,
  }[loser];
  return may + text;
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
  const open = beside.flatMap((loss) => {
    const steps = unfolded(loss.steps);
    return steps.length > 0 ? [{ ...loss, steps }] : [];
  });
  const nobody = beside.some(({ steps }) => steps.some(isFolded)) ? "nobody in the usual repair" : "nobody";
  if (usual.length === 0) return open.length === 0 ? nobody : `nobody, with exceptions: ${told(open)}`;
  return [told(usual), ...(open.length > 0 ? [`outside the usual repair ${told(open)}`] : [])].join("; ");
}

/** Each kind of loss as a clause of its own. */
const told = (list: readonly Loss[]) => list.map((loss) => `${joined(named(loss.steps))} ${does(loss)}`).join("; ");
