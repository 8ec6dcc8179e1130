import type { ReactNode } from "react";
import { type Effect, effects, type Loser, losers } from "@/lib/commands/command";

/** The way of most readers, marked at its side. */
export const MostOften = ({ children }: { readonly children?: ReactNode }) => <div className="most-often">{children}</div>;

/** A part that some readers need. It opens for who looks for it: for an address, a search in the page, the printer. */
export const Fold = ({ children }: { readonly children?: ReactNode }) => <details className="fold">{children}</details>;

/** What is folded, in one line: its heading, and what its commands do. */
export function FoldTitle({
  depth,
  id,
  holds = "",
  children,
}: {
  readonly depth: "2" | "3";
  readonly id: string;
  /** What its commands do, in their order, divided by spaces: an effect, or `loses-` and who is disconnected. */
  readonly holds?: string;
  readonly children?: ReactNode;
}) {
  const Level = `h${depth}` as const;
  const words = inWords(holds.split(" ").filter((word) => word !== "") as Deed[]);
  return (
    <summary>
      <Level id={id}>{children}</Level>
      {words && <span className="soft small">{words}</span>}
    </summary>
  );
}

type Deed = Effect | `loses-${Loser}`;

/** "2 checks, changes settings": how many commands only look, and what the others do. */
function inWords(all: readonly Deed[]): string {
  const looks = all.filter((deed) => deed === "read-only").length;
  const deeds = [...new Set(all)].filter((deed) => deed !== "read-only" && deed !== "writes-note");
  return [...(looks > 0 ? [looks === 1 ? "1 check" : `${looks} checks`] : []), ...deeds.map(deedWords)].join(", ");
}

const deedWords = (deed: Deed) => (deed in effects ? effects[deed as Effect] : losers[deed.slice("loses-".length) as Loser]);
