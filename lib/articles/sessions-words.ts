import type { Loss } from "./losses";
import { joined } from "./rights";
import { inSteps, named } from "./step-names";

const isPlural = (steps: readonly string[]) => steps.length > 1;

/** What such steps do to people; `s` ends the verbs of a single one. */
function does({ loser, where, restarts, perhaps, steps }: Loss): string {
  const s = isPlural(steps) || perhaps ? "" : "s";
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

function restartOf(where: Loss["where"], s: string): string {
  if (where === "this-computer") return `restart${s} this computer`;
  const what = where === "either-end" ? "the end that you change" : where === "host" || where === "azure" ? "the host" : "that machine";
  return `restart${s} ${what} and end${s} its sessions`;
}

/** Who is disconnected, as one sentence without its full stop. */
export function sessionsWords(losses: readonly Loss[]): string {
  const usual = losses.filter(({ beside }) => !beside);
  const beside = losses.filter((loss) => loss.beside);
  if (usual.length === 0) {
    const exceptions = clauses(beside.map((loss) => `${inSteps(loss.steps)}, which ${does(loss)}`));
    return exceptions === "" ? "sessions stay connected" : `sessions stay connected, save ${exceptions}`;
  }
  const told = (list: readonly Loss[]) => clauses(list.map((loss) => `${joined(named(loss.steps))} ${does(loss)}`));
  return [told(usual), ...(beside.length > 0 ? [`beside the usual path, ${told(beside)}`] : [])].join("; ");
}

/** Clauses with commas of their own: "…, and …". */
const clauses = (list: readonly string[]) => [list.slice(0, -1).join(", "), ...list.slice(-1)].filter(Boolean).join(", and ");
