import { hex } from "@/lib/codes/hex";
import type { Fact } from "../fact";
import { signOf, type ReadSigns } from "../sign";

export type CodeSign = "dialog-904-7" | "dialog-904" | "dialog-other" | "code-unknown" | "code-read-so";

/** What this site is about. */
const socketClosed = 0x904;
const denied = 0x7;
/** Reasons up to here are a sign-out or a disconnection that somebody wanted. */
const lastHarmless = 3;

/** A pair of codes and the fact that gave it. */
export interface FoundCodes {
  readonly disconnect?: number;
  readonly extended?: number;
  readonly fact: Fact;
}

/** The codes of the dialog, and of event 1026, which writes the first one in decimal. */
export const codesIn = (facts: readonly Fact[]): readonly FoundCodes[] =>
  facts.flatMap((fact): readonly FoundCodes[] => {
    if (fact.kind === "codes") return [{ disconnect: fact.disconnect, extended: fact.extended, fact }];
    const isError = fact.kind === "event" && fact.reason !== undefined && fact.reason > lastHarmless;
    return isError ? [{ disconnect: fact.reason, fact }] : [];
  });

/** Whether the codes are those of this site, and whether there are others. */
export const codeSigns: ReadSigns<CodeSign> = (facts, _now, known) => {
  const codes = codesIn(facts);
  const isOurs = ({ disconnect }: FoundCodes) => disconnect === socketClosed;
  const isPair = (each: FoundCodes) => isOurs(each) && each.extended === denied;
  const isKnown = ({ disconnect, extended }: FoundCodes) =>
    known.disconnect.some(({ number }) => number === disconnect) || known.extended.some(({ number }) => number === extended);
  const others = codes.filter((each) => !isOurs(each) && isKnown(each));
  const unknown = codes.filter((each) => !isOurs(each) && !isKnown(each));
  const factsOf = (found: readonly FoundCodes[]) => found.map(({ fact }) => fact);
  const mended = facts.filter((fact) => fact.kind === "codes" && fact.readSo !== undefined);
  const numberOf = ([first]: readonly FoundCodes[]) => hex(first?.disconnect ?? first?.extended ?? 0);
  return [
    ...signOf("code-read-so", mended, mended[0]?.kind === "codes" ? mended[0].readSo : undefined),
    ...signOf("dialog-904-7", factsOf(codes.filter(isPair))),
    ...signOf("dialog-904", factsOf(codes.filter((each) => isOurs(each) && !isPair(each)))),
    ...signOf<CodeSign>("dialog-other", factsOf(others), numberOf(others)).map((sign) => ({
      ...sign,
      causes: known.causesOf[others[0]?.disconnect ?? -1],
    })),
    ...signOf("code-unknown", factsOf(unknown), numberOf(unknown)),
  ];
};
