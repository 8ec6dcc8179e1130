import { routes } from "../routes";
import { blank, type Block, type Item, oneLine, type TicketDocument, type Words } from "./document";
import { inUtc, itemsOf, list, partBlocks, section, typedBlocks } from "./fields";
import type { Check, Found } from "./found";
import { isInWords, leading, openingBlocks, type PublicAddress } from "./leading";
import type { CheckWords, HandoverData, Part, Values } from "./words";

export interface Request {
  readonly data: HandoverData;
  readonly values: Values;
  /** What the reader answered says; undefined where nothing was answered. */
  readonly found: Found | undefined;
  readonly absolute: PublicAddress;
  /** The moment of writing. */
  readonly now: Date;
}

/** The error as the reader saw it: what the guide is about. */
const error = "error code 0x904, extended error code 0x7";

/** What the two numbers say by themselves, for whoever has never met them. */
const meaning: Item = {
  name: "Error",
  words: ["0x904 (the socket was closed), extended 0x7 (the server denied the connection). Many causes share this pair."],
};

/** What the host is called in the first line; undefined where nobody filled it in. */
export const hostIn = ({ host, address }: Values) => oneLine(host || address || "") || undefined;

const wordsOf = (check: Check, data: HandoverData): CheckWords =>
  (check.kind === "article" ? data.causes[check.cause]!.check : data.checks[check.question]) ?? {};

function checkItem(check: Check, { data, absolute }: Request): Item {
  const lead = leading(absolute);
  const { where, look = [] } = wordsOf(check, data);
  const below = isInWords(absolute) && { below: look.map(({ name, text }) => ({ name, words: [text] })) };
  if (check.kind === "article") {
    return {
      name: "Compare with this cause",
      words: [`${check.title}. ${data.causes[check.cause]!.sign} `, lead("How to tell it, the fix and its undo", check.href)],
      ...below,
    };
  }
  const how = where === undefined ? "How to find out, and what the answers mean" : "Read-only command, and what its answers mean";
  return {
    name: where === undefined ? "Find out" : `Look ${where}`,
    words: [`${check.title} `, lead(how, check.href)],
    ...below,
  };
}

/** Where nobody has answered anything. */
const startItem = ({ absolute }: Request): Item => ({
  name: "Find the cause",
  words: [leading(absolute)("Questions with read-only checks that tell the causes apart", routes.diagnose)],
});

/** The commands of the checks, whole: a text without links is all that its reader has. */
const checkCommands = (checks: readonly Check[], { data, absolute }: Request): Block[] =>
  isInWords(absolute)
    ? checks.flatMap((check, i) => {
        const { where, command } = wordsOf(check, data);
        return command === undefined ? [] : typedBlocks(`Command for ${i + 1}, ${where}, in`, command);
      })
    : [];

/** What to do comes first: whoever opens the ticket reads no further than they must. */
function askBlocks(request: Request): Block[] {
  const { found, data, values } = request;
  const { ask } = data.words.request;
  const checks = found ? found.checks.map((check) => checkItem(check, request)) : [startItem(request)];
  return section(ask.heading, [
    ...list(checks, true),
    ...checkCommands(found?.checks ?? [], request),
    paragraph(
      "Look first and write into this ticket what you see: nothing here asks you to change anything yet. " +
        (isInWords(request.absolute)
          ? "Each page named here leads on to the fix and its undo; how to open it stands at the end."
          : "The page behind each link leads on to the fix and its undo."),
    ),
    ...list(itemsOf(ask, values)),
  ]);
}

const paragraph = (...words: readonly Words[]): Block => ({ kind: "paragraph", words });

const inCapital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

function causeItem({ title, band, reasons, href, cause }: Found["causes"][number], { data, absolute }: Request): Item {
  return {
    name: inCapital(band),
    words: [leading(absolute)(title, href)],
    below: [
      { name: "Sign", words: [data.causes[cause]!.sign] },
      ...reasons.map(({ name, answer, speaks }) => ({ name, words: [`${answer} (speaks ${speaks} it)`] })),
    ],
  };
}

function foundBlocks(request: Request, found: Found): Block[] {
  const { absolute, data, values } = request;
  const others = found.others === 0 ? [] : [paragraph(`${found.others} more ${found.others === 1 ? "cause is" : "causes are"} possible.`)];
  const unanswered = found.unanswered.length === 0 ? [] : [{ name: "Not known", words: [found.unanswered.join("; ")] }];
  const tried = found.tried.map(({ title, href }): Item => ({ words: [leading(absolute)(title, href)] }));
  return [
    ...section("What was found", [
      paragraph(found.verdict),
      ...list([...found.answers.map(({ name, answer }) => ({ name, words: [answer] })), ...unanswered]),
    ]),
    ...section("Causes that fit best", [
      ...list(
        found.causes.map((one) => causeItem(one, request)),
        true,
      ),
      ...others,
    ]),
    ...section(data.words.request.tried.heading, list([...tried, ...itemsOf(data.words.request.tried, values)])),
  ];
}

/** Where all of this comes from, and which knowledge weighed it. `link` is what the address of the case is called. */
export function originBlocks({ data, absolute, now }: Omit<Request, "found" | "values">, href: string | undefined, link: string): Block[] {
  const { version, date } = data.model;
  return [
    ...(isInWords(absolute) ? openingBlocks(href) : href === undefined ? [] : [paragraph(leading(absolute)(link, href))]),
    paragraph(`Written ${inUtc(now)} with the 0x904 Field Guide, model ${version} of ${date}.`),
  ];
}

const attemptBlocks = (attempt: Part, values: Values, isForHand = false) =>
  section(attempt.heading, list([meaning, ...itemsOf(attempt, values, isForHand)]));

/** The text for whoever has access to the host: what to do first, then all that they would ask. */
export function requestDocument(request: Request): TicketDocument {
  const { data, values, found } = request;
  const { attempt, tried, left, wayIn, more } = data.words.request;
  const host = hostIn(values);
  return [
    { kind: "title", text: `Remote Desktop${host === undefined ? "" : ` to ${host}`}: ${error}` },
    ...askBlocks(request),
    ...attemptBlocks(attempt, values),
    ...(found === undefined ? partBlocks(tried, values) : foundBlocks(request, found)),
    ...partBlocks(left, values),
    ...partBlocks(wayIn, values),
    ...more.flatMap((part) => partBlocks(part, values)),
    ...originBlocks(request, found?.href, "All answers, and the causes ranked by them"),
  ];
}

/** The same text for a pen, or for a reader without scripts: every line is there, and each has its blank. */
export function requestForHand({ request: { ask, attempt, tried, left, wayIn, more } }: HandoverData["words"]): TicketDocument {
  const derived = (name: string) => ({ name, words: [blank] });
  const part = (one: Part) => partBlocks(one, {}, true);
  return [
    { kind: "title", text: `Remote Desktop: ${error}` },
    ...section(ask.heading, list([derived("Check first (link)"), derived("Check next (link)"), ...itemsOf(ask, {}, true)])),
    ...attemptBlocks(attempt, {}, true),
    ...section("What was found", list([derived("Link to the diagnosis"), derived("Causes that fit best, up to three")])),
    ...part(tried),
    ...part(left),
    ...part(wayIn),
    ...more.flatMap(part),
  ];
}
