import { type Loser, loserRank, type Place } from "../commands/command";
import type { Act } from "./act";

/** Some steps in which somebody loses the connection. */
export interface Loss {
  /** As a sentence calls them: "step 5", "the undo". */
  readonly steps: readonly string[];
  readonly loser: Loser;
  readonly where: Place;
  /** The computer at that place restarts. */
  readonly restarts?: true;
  /** Only where a setting does not count at once. */
  readonly perhaps?: true;
  /** Not on the usual path. */
  readonly beside?: true;
}

/** What a restart of one's own computer does to others: nothing. */
const hurt = ({ loser, where }: Pick<Loss, "loser" | "where">) =>
  where === "this-computer" && loser === "all-sessions" ? loserRank("one-user") : loserRank(loser);

/** The worst of the usual path, and what is worse beside it. */
export function lossesOf(acts: readonly Act[]): Loss[] {
  const all = acts.flatMap(({ step, deed, usual }) => {
    const { loser, perhaps, where, effect } = deed;
    const at = { steps: [step], where, ...(effect === "reboots" && { restarts: true as const }) };
    const certain: Loss[] = [{ ...at, loser, ...(!usual && { beside: true as const }) }];
    return perhaps === undefined ? certain : [...certain, { ...at, loser: perhaps, perhaps: true as const, beside: true as const }];
  });
  const usual = all.filter(({ beside }) => !beside);
  const worst = Math.max(0, ...usual.map(hurt));
  const told = [
    ...usual.filter((loss) => worst > 0 && hurt(loss) === worst),
    ...all.filter((loss) => loss.beside && hurt(loss) > worst && !(loss.perhaps && isCertain(loss, all))),
  ];
  return merged(told);
}

/** Whether another command of the step does for certain what this one does perhaps. */
const isCertain = (loss: Loss, all: readonly Loss[]) =>
  all.some((other) => !other.perhaps && other.steps[0] === loss.steps[0] && hurt(other) >= hurt(loss));

/** Losses of one kind become one, with all their steps. */
function merged(losses: readonly Loss[]): Loss[] {
  const kinds = new Map<string, Loss>();
  for (const loss of losses) {
    const { steps, ...kind } = loss;
    const key = JSON.stringify(Object.entries(kind).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = kinds.get(key);
    kinds.set(key, known === undefined ? loss : { ...known, steps: [...new Set([...known.steps, ...steps])] });
  }
  return [...kinds.values()];
}
