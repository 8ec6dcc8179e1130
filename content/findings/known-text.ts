import type { KnownCode, KnownText } from "@/lib/findings/known-text";
import type { SignId } from "@/lib/findings/subjects";
import { extendedCodes } from "../codes/extended";
import type { Code, Layer } from "../codes/code";
import { freerdpNames } from "../codes/freerdp-names";
import { codeGroups } from "../codes/groups";
import type { CodeList, NamedCode } from "../codes/named-code";
import { codeTables } from "../codes/tables";
import { programs } from "../programs";
import { consoles } from "./consoles";
import { sentences } from "./sentences";

const numbers = (codes: readonly Code[]) => codes.map(({ number }) => ({ number }));

const needed = ({ number, name, meaning, tells, causes, refusal, general, sign }: NamedCode): KnownCode => ({
  number,
  name,
  meaning,
  tells,
  causes,
  refusal,
  general,
  sign,
});

/** FreeRDP puts the extended codes into a class of their own, and calls them ERRINFO_…. */
const errorInfo = 0x10000;

const saidByNumber: Readonly<Record<number, SignId>> = {
  0x5: "session-taken",
  0x6: "host-busy",
  0x7: "server-denied",
  0x9: "refused-right",
  0xa: "saved-not-allowed",
  0x10e0: "security-error",
  0x1192: "security-error",
  0x1193: "security-error",
  0x1195: "security-error",
};
const saidByLayer: Readonly<Partial<Record<Layer, SignId>>> = {
  session: "session-ended",
  licensing: "refused-licence",
  broker: "refused-gateway",
};

const errorInfoCodes = (extendedCodes as readonly Code[]).flatMap(({ number, wire, meaning, next, causes, layer }): KnownCode[] =>
  wire === undefined
    ? []
    : [
        {
          number: errorInfo + number,
          name: freerdpNames[number] ?? wire,
          meaning,
          tells: next,
          causes,
          sign: saidByNumber[number] ?? saidByLayer[layer],
        },
      ],
);

const lists = Object.values(codeGroups).flatMap((group): readonly CodeList[] => group.lists);

/** What reading a text needs of the content. */
export const knownText: KnownText = {
  disconnect: numbers(codeTables.disconnect),
  extended: numbers(codeTables.extended),
  causesOf: Object.fromEntries(
    codeTables.disconnect.filter(({ causes }) => causes.length > 0).map(({ number, causes }) => [number, causes]),
  ),
  lists: [
    ...lists.map(({ id, notation, said, codes }) => ({ id, notation, said: said.split(" "), codes: codes.map(needed) })),
    { id: "errinfo", notation: "hexadecimal", said: [], codes: errorInfoCodes },
  ],
  sentences: sentences.map(([pattern, sign]) => [String(pattern), sign]),
  consoles: consoles.map(([pattern, sign]) => [String(pattern), sign]),
  programs: programs.map(({ line, words, marks, ...rest }) => ({
    ...rest,
    line: String(line),
    ...(words === undefined ? {} : { words: String(words) }),
    marks: marks.map(([pattern, sign]) => [String(pattern), sign]),
  })),
};
