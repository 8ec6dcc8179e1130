import type { ReactNode } from "react";
import type { Effect } from "@/lib/commands/command";
import { EffectSign } from "./effect-sign";
import * as hook from "./hooks";

/** The way back, in one line below what it takes back. */
export const UndoFold = ({ effect, children }: { readonly effect: Effect; readonly children: ReactNode }) => (
  <details className={`fold ${hook.undoFold}`}>
    <summary>
      <b>Undo</b> <EffectSign effect={effect} />
    </summary>
    {children}
  </details>
);
