import { type Effect, effects } from "@/lib/commands/command";
import * as hook from "./hooks";

/**
 * What a command does, and whom it touches where that is not everybody: "disconnects everyone" gives way to the exact
 * words, the others stand beside them.
 */
export function EffectSign({ effect, affects }: { readonly effect: Effect; readonly affects?: string | undefined }) {
  return (
    <>
      <span className={`effect effect-${effect}`}>{effect === "ends-sessions" && affects ? "ends sessions" : effects[effect]}</span>
      {affects && <span className={hook.affects}>{affects}</span>}
    </>
  );
}
