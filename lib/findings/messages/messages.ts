import { byForms, factsOf, type Form } from "../forms";
import { namedCodes, patternOf, type KnownText } from "../known-text";
import { lineSigns } from "../lines/line-signs";
import { phraseForms } from "../lines/phrases";
import { ofKind, type ReadSigns } from "../sign";
import { refusedSigns, type RefusedSign } from "../sign-in/refused-sign";
import type { Subject } from "../subject";
import { refusalOf, type KnownStatuses, type Refusal } from "../text/statuses";
import type { WindowSign } from "./window-sign";

type StatusSign = "status-password" | "status-account" | "status-right" | "status-authority" | "status-bindings";
type MessageSign = RefusedSign | WindowSign | StatusSign;

const sentenceForms = ({ sentences }: KnownText) =>
  phraseForms(
    "messages",
    sentences.map(([pattern, sign]) => [patternOf(pattern), sign]),
  );

/** "An authentication error has occurred (Code: 0x80090302)", in several languages: a status in brackets behind a word and a colon. */
const coded = (known: KnownStatuses): Form => [
  /(?:authenti|authentifi|autentica|подлинности|身份验证|驗證|認証)[^\n]{0,80}\(\p{L}{2,12}: ?(0x8[\da-f]{7})\)/giu,
  ([, code = ""]) => ({ kind: "line", of: "messages", sign: refusedSigns[refusalOf(Number(code), known) ?? "unnamed"], about: code }),
];

/** Statuses that an event of the host holds, and a program that connects too: typed alone, they do not say which. */
const alone: Readonly<Partial<Record<Refusal, StatusSign>>> = {
  password: "status-password",
  locked: "status-password",
  expired: "status-account",
  disabled: "status-account",
  right: "status-right",
  authority: "status-authority",
  bindings: "status-bindings",
};

/** Somebody typed a status, and nothing else. */
const longestTyped = 40;
const typed = (known: KnownStatuses): Form => [
  /^\s{0,20}(0x[8c]0[\da-f]{6})\s{0,20}$/gi,
  ([, code = ""]) => {
    const refusal = refusalOf(Number(code), known);
    if (refusal === undefined) return undefined;
    const ofKernel = /^0xc/i.test(code) ? alone[refusal] : undefined;
    return { kind: "line", of: "messages", sign: ofKernel ?? refusedSigns[refusal], about: code };
  },
];

const signs: ReadSigns<MessageSign> = (facts, ...rest) => {
  const found = lineSigns<MessageSign>({ program: "messages" })(facts, ...rest);
  const has = (id: MessageSign) => found.some((sign) => sign.id === id);
  // The sentence above the codes says less than they do; the remedy of CredSSP is the closer word for what is not supported.
  return found.filter(
    ({ id }) =>
      !(id === "gateway-named" && (has("refused-gateway") || has("gateway-down") || has("gateway-untrusted"))) &&
      !(id === "dialog-sentence" && ofKind(facts, "codes").length > 0) &&
      !(id === "refused-not-supported" && has("refused-oracle")),
  );
};

/** What the client's windows say, without a code or with one of Windows' own. */
export const messages: Subject<MessageSign> = {
  recognisers: (known) => {
    const codes = namedCodes(known);
    return {
      sentence: [
        byForms("messages", sentenceForms(known)),
        {
          id: "message-codes",
          recognise: (text) => factsOf(text, text.length <= longestTyped ? [coded(codes), typed(codes)] : [coded(codes)]),
        },
      ],
    };
  },
  signs: [signs],
};
