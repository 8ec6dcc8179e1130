import { written } from "@/lib/codes/hex";
import { namedIn } from "@/lib/codes/named";
import type { Fact, Recogniser } from "../fact";
import { factsOf } from "../forms";
import { namedCodes, type KnownText } from "../known-text";
import { refusedSigns } from "../sign-in/refused-sign";
import { ofKind, signOf, type FactOf, type ReadSigns } from "../sign";
import { matches } from "../text/matches";
import { refusalOf, type Refusal } from "../text/statuses";

export type NamedCodeSign = "code-named" | "code-unknown";

/** Statuses that an event of the host holds, and a program that connects too: typed alone, they do not say which. */
export type StatusSign = "status-password" | "status-account" | "status-right" | "status-authority" | "status-bindings";
const alone: Readonly<Partial<Record<Refusal, StatusSign>>> = {
  password: "status-password",
  locked: "status-password",
  expired: "status-account",
  disabled: "status-account",
  right: "status-right",
  authority: "status-authority",
  bindings: "status-bindings",
};

/** Longer texts are not what somebody typed into a box for codes. */
const longestTyped = 120;
/** Codes that are told of: a text with more of them is a list, or a log. */
const mostTold = 3;

/** A number that can be nothing but a code: a status of eight digits, or how some programs write one in decimal. */
const longCode = /^(?:(?:error|code|status|hresult)\W{0,3})?(0x0{0,8}[1-9a-f][\da-f]{4,7}|[8c]0[\da-f]{6}|-(?:21|10)\d{8})$/i;
const name = /^[A-Z\d]+(?:_[A-Z\d]+)+$/i;
/** Up to three words, a number in decimal, and what it says: "Error code 5: Access is denied". */
const shortCode = /^(?:[\p{L}\d]{1,12}[\s:=#-]{1,3}){0,3}\d{1,5}(?![\p{L}\d.,-]*\d)/u;
/** What net and sc write of an error of Windows, in any language. */
const ofConsole =
  /^(?:(?:System error|Systemfehler|L'erreur système|Error de sistema) (\d{1,5})\b[^\n]{0,60}|\[SC\] [A-Za-z]{4,30} [^\d\n]{2,20} (\d{1,5})\b)/gim;
/** A code or a name that stands in a text: both are the same in every language. */
const inProse = /(?<![\w-])(?:0x(?:8009|c000)[\da-f]{4}|-(?:2146|1073)\d{6}|[A-Z]{2,12}(?:_[A-Z\d]{1,30}){1,8})(?!\w)/gi;
/** The lists whose codes are told of in the middle of a text: the others have the errors of every program. */
const told = ["ntstatus", "hresult", "tls", "freerdp", "errinfo"];

type Found = FactOf<"named-code">;
const factOf = ({ list, number, sure }: Pick<Found, "list" | "number" | "sure">, start: number, end: number): Fact => ({
  kind: "named-code",
  list,
  number,
  sure,
  at: { start, end },
});

/** What somebody typed, and nothing else: every code of it, one that no list has, and whose words a status may be. */
function* typedCodes(text: string, known: KnownText): Generator<Fact> {
  const start = text.length - text.trimStart().length;
  const words = text.trim();
  const end = start + words.length;
  const [begins = ""] = shortCode.exec(words) ?? [];
  const found = namedIn(longCode.test(words) || name.test(words) ? words : begins, known.lists);
  // A lone number can be the code of an error; behind other words it is what they say.
  for (const code of found) if (code.sure || begins === words) yield factOf(code, start, end);
  const [, number] = longCode.exec(words) ?? [];
  if (number === undefined) return;
  const [code] = found;
  if (code === undefined) yield { kind: "line", of: "codes", sign: "code-unknown", about: number, at: { start, end } };
  const refusal = code && refusalOf(code.number, namedCodes(known));
  if (code === undefined || refusal === undefined) return;
  const ofKernel = code.list === "ntstatus" ? alone[refusal] : undefined;
  yield { kind: "line", of: "messages", sign: ofKernel ?? refusedSigns[refusal], about: number, at: { start, end } };
}

const hasError = ({ lists }: KnownText, number: string | undefined) =>
  lists.some(({ id, codes }) => id === "win32" && codes.some((code) => code.number === Number(number)));

/** Codes of the catalogue, wherever they stand. */
export const catalogueCodes = (known: KnownText): Recogniser => ({
  id: "catalogue-codes",
  *recognise(text) {
    yield* factsOf(text, [
      [
        ofConsole,
        ([, net, sc]) =>
          hasError(known, net ?? sc) ? { kind: "named-code", list: "win32", number: Number(net ?? sc), sure: true } : undefined,
      ],
    ]);
    if (text.length <= longestTyped && !/\n\s*\S/.test(text.trim())) yield* typedCodes(text, known);
    const looked = new Map<string, ReturnType<typeof namedIn>>();
    const lists = known.lists.filter(({ id }) => told.includes(id));
    for (const match of matches(text, [[inProse, undefined]])) {
      if (match === undefined) {
        yield undefined;
        continue;
      }
      const { index, 0: words } = match.found;
      const found = looked.get(words) ?? namedIn(words, lists);
      looked.set(words, found);
      for (const code of found.slice(0, 1)) yield factOf(code, index, index + words.length);
    }
  },
});

/** What the catalogue says of them, in its words. */
export const namedCodeSigns: ReadSigns<NamedCodeSign> = (facts, _now, known) => {
  const found = ofKind(facts, "named-code");
  const keyOf = ({ list, number }: Found) => `${list} ${number}`;
  const distinct = [...new Map(found.map((fact) => [keyOf(fact), fact])).values()].slice(0, mostTold);
  const sentences = distinct.flatMap(({ list: id, number, sure }) => {
    const list = known.lists.find((one) => one.id === id);
    const code = list?.codes.find((one) => one.number === number);
    if (list === undefined || code === undefined) return [];
    const digits = written(list.notation, number);
    const names = code.name === undefined ? "" : `${digits} ${sure ? "is" : "can be"} ${code.name}. `;
    return [{ words: `${names || `${digits}: `}${code.meaning} ${code.tells}`, causes: code.causes }];
  });
  const unknown = ofKind(facts, "line").filter(({ sign }) => sign === "code-unknown");
  return [
    ...signOf<NamedCodeSign>(
      "code-named",
      sentences.length > 0 ? found : [],
      sentences
        .map(({ words }) => words)
        .join(" ")
        .replace(/\.$/, ""),
    ).map((sign) => ({
      ...sign,
      causes: [...new Set(sentences.flatMap(({ causes }) => causes))],
    })),
    ...signOf<NamedCodeSign>("code-unknown", unknown, unknown[0]?.about),
  ];
};
