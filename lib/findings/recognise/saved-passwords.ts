import type { Fact, Recogniser } from "../fact";

/** An entry of cmdkey or vaultcmd: indented, a label in any language, the target; the heading of a filtered list ends in a colon. */
const entry = /^[ \t]*[^\s:][^:\n]{0,30}: ?(?:\w{1,20}:(?:target|interactive)=)?TERMSRV\/(\S{0,254}[^\s:])[ \t]*$/gm;
const bare = /\b(?:LegacyGeneric|Domain):(?:target|interactive)=TERMSRV\/(\S{1,255})/g;
/** "* NONE *", "* KEINE *": an empty list, in a language of its own, under a heading that ends in a colon. */
const empty = /:[ \t]*\n\s{0,20}\* ?[\p{Lu}\p{Lo} ]{2,20} ?\*[ \t]*$/gmu;

/** The hosts that Windows keeps a password for. */
export const savedPasswords: Recogniser = {
  id: "saved-passwords",
  recognise: (text) => {
    const facts = new Map<number, Fact>();
    const hosts = new Set<string>();
    for (const pattern of [entry, bare]) {
      for (const found of text.matchAll(pattern)) {
        const end = found.index + found[0].trimEnd().length;
        hosts.add((found[1] ?? "").toLowerCase());
        facts.set(end, { kind: "saved-passwords", hosts: [...hosts], at: { start: end - found[0].trim().length, end } });
      }
    }
    const all = [...facts.values()].map((fact): Fact => ({ ...fact, ...(fact.kind === "saved-passwords" ? { hosts: [...hosts] } : {}) }));
    const none = [...text.matchAll(empty)].map(({ index, 0: words }): Fact => {
      const start = index + words.indexOf("*");
      return { kind: "saved-passwords", hosts: [], at: { start, end: index + words.trimEnd().length } };
    });
    return hosts.size > 0 ? all : none;
  },
};
