import type { ReactNode } from "react";
import { type Effect, effects } from "@/lib/commands/command";

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
  /** The effects of its commands, in their order, divided by spaces. */
  readonly holds?: string;
  readonly children?: ReactNode;
}) {
  const Level = `h${depth}` as const;
  const words = inWords(holds.split(" ").filter((word) => word !== "") as Effect[]);
  return (
    <summary>
      <Level id={id}>{children}</Level>
      {words && <span className="soft small">{words}</span>}
    </summary>
  );
}

/** "2 checks, changes settings": how many commands only look, and what the others do. */
function inWords(all: readonly Effect[]): string {
  const looks = all.filter((effect) => effect === "read-only").length;
  const deeds = [...new Set(all)].filter((effect) => effect !== "read-only" && effect !== "writes-note");
  return [...(looks > 0 ? [looks === 1 ? "1 check" : `${looks} checks`] : []), ...deeds.map((effect) => effects[effect])].join(", ");
}
