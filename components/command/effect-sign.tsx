import { type Effect, effects } from "@/lib/commands/command";
import * as hook from "./hooks";

/** Square: read-only. Disc: leaves a file. Diamond: changes. Triangle: disconnects. The shape says it without the colour. */
const shapes = {
  square: "M1 1h8v8H1z",
  disc: "M5 0a5 5 0 0 1 0 10a5 5 0 0 1 0-10z",
  diamond: "M5 0l5 5-5 5-5-5z",
  triangle: "M5 0l5 10H0z",
} as const;

const shapeOf = {
  "read-only": "square",
  "writes-note": "disc",
  "changes-settings": "diamond",
  "restarts-service": "diamond",
  "ends-sessions": "triangle",
  reboots: "triangle",
} as const satisfies Record<Effect, keyof typeof shapes>;

/**
 * What a command does, and whom it touches where that is not everybody: "disconnects everyone" gives way to the exact
 * words, the others stand beside them.
 */
export function EffectSign({ effect, affects }: { readonly effect: Effect; readonly affects?: string | undefined }) {
  return (
    <>
      <span className={`effect effect-${effect}`}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d={shapes[shapeOf[effect]]} />
        </svg>
        {effect === "ends-sessions" && affects ? "ends sessions" : effects[effect]}
      </span>
      {affects && <span className={hook.affects}>{affects}</span>}
    </>
  );
}
