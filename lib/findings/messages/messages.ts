import type { StatusSign } from "../codes/named-codes";
import { byForms, type Form } from "../forms";
import { namedCodes, patternOf, type KnownText } from "../known-text";
import { lineSigns } from "../lines/line-signs";
import { phraseForms } from "../lines/phrases";
import { ofKind, type ReadSigns } from "../sign";
import { refusedSigns, type RefusedSign } from "../sign-in/refused-sign";
import type { Subject } from "../subject";
import { refusalOf, type KnownStatuses } from "../text/statuses";
import type { WindowSign } from "./window-sign";

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
  recognisers: (known) => ({
    sentence: [byForms("messages", sentenceForms(known)), byForms("message-codes", [coded(namedCodes(known))])],
  }),
  signs: [signs],
};
