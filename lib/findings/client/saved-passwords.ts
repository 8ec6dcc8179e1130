import type { Recogniser, Span } from "../fact";
import { matches, type Pattern } from "../text/matches";

/** An entry of cmdkey or vaultcmd: indented, a label in any language, the target; the heading of a filtered list ends in a colon. */
const entry = /^[ \t]*[^\s:][^:\n]{0,30}: ?(?:\w{1,20}:(?:target|interactive)=)?TERMSRV\/(\S{0,254}[^\s:])[ \t]*$/gm;
const bare = /\b(?:LegacyGeneric|Domain):(?:target|interactive)=TERMSRV\/(\S{1,255})/g;
/** "* NONE *", "* KEINE *": an empty list, in a language of its own, under a heading that ends in a colon. */
const empty = /:[ \t]{0,300}\n\s{0,20}\* ?[\p{Lu}\p{Lo} ]{2,20} ?\*[ \t]*$/gmu;

const forms: readonly Pattern<"entry" | "none">[] = [
  [entry, "entry"],
  [bare, "entry"],
  [empty, "none"],
];

/** The hosts that Windows keeps a password for. */
export const savedPasswords: Recogniser = {
  id: "saved-passwords",
  *recognise(text) {
    // By its end: the two forms of an entry tell of the same place.
    const places = new Map<number, Span>();
    const none: Span[] = [];
    const hosts = new Set<string>();
    for (const match of matches(text, forms)) {
      if (match === undefined) {
        yield undefined;
        continue;
      }
      const { index, 0: words, 1: host } = match.found;
      const end = index + words.trimEnd().length;
      if (match.of === "none") none.push({ start: index + words.indexOf("*"), end });
      else {
        places.set(end, { start: end - words.trim().length, end });
        hosts.add((host ?? "").toLowerCase());
      }
    }
    // One list for all: with one of its own, each of many entries would hold all hosts once more.
    const kept = [...hosts];
    for (const at of kept.length > 0 ? places.values() : none) yield { kind: "saved-passwords", hosts: kept, at };
  },
};
