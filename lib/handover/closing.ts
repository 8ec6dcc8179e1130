import { withState } from "../diagnosis/address/write";
import type { State } from "../diagnosis/model";
import { earlierAnswers } from "../guide/earlier-answers";
import type { ResultGuide } from "../guide/guide";
import { saysNothing } from "../diagnosis/model";
import { routes } from "../routes";
import { type Block, type Item, notFilledIn, type TicketDocument } from "./document";
import { itemsOf, list, neededLeft, partBlocks, section, typedBlocks } from "./fields";
import { isInWords, leading } from "./leading";
import { hostIn, originBlocks, type Request } from "./request";
import type { ChangingStep, Field } from "./words";

export interface Closing extends Omit<Request, "found"> {
  readonly guide: ResultGuide;
  /** The state of the reader, and the cause whose fix helped. */
  readonly state: State;
  readonly fixed: string;
  /** Those of the steps of the article that the reader took. */
  readonly taken: readonly ChangingStep[];
}

/** The text that closes a ticket: what it was, what was changed, how to take it back, and the case as an address. */
export function closingDocument(closing: Closing): TicketDocument {
  const { guide, state, fixed, taken, data, values, absolute } = closing;
  const { works, changed, left } = data.words.closing;
  const { title } = guide.causes[fixed]!;
  const lead = leading(absolute);
  const open = [...(taken.length === 0 ? [changed] : []), works].flatMap((part) => neededLeft([part], values));
  const article = routes.cause(fixed);
  const host = hostIn(values);
  const answers = earlierAnswers(guide, state)
    .filter(({ question }) => !(state.answers[question] ?? []).every(saysNothing))
    .map(({ name, answer }): Item => ({ name, words: [answer] }));
  const steps = taken.map(({ name, id }): Item => ({ words: [lead(name, `${article}#${id}`)] }));
  const others = itemsOf(changed, values).filter(({ words: [first] }) => steps.length === 0 || first !== notFilledIn);
  return [
    {
      kind: "title",
      text: `${open.length > 0 ? "NOT CONFIRMED YET" : "Solved"}: Remote Desktop${host === undefined ? "" : ` to ${host}`} ${open.length > 0 ? "is said to work again" : "works again"} (error 0x904, extended 0x7)`,
    },
    ...confirmedBy(open),
    ...section("Cause", [
      { kind: "paragraph", words: [`${title}. ${data.causes[fixed]!.sign} `, lead("The article", article)] },
      ...list(answers),
    ]),
    ...section(changed.heading, list([...steps, ...others])),
    ...partBlocks(left, values),
    ...section("Undo", [
      {
        kind: "paragraph",
        words: [
          `The article “${title}” of the 0x904 Field Guide has the undo of each change, or says why there is none. An undo takes the repair back as well: use it only if the repair does harm. If several steps were taken, undo the last one first. `,
          lead("How to take it back", `${article}#undo`),
        ],
      },
      ...saidOfUndo(closing),
      ...list(wayBackItems(closing)),
      ...undoCommands(closing),
    ]),
    ...partBlocks(works, values),
    ...section(
      "Tried before, without success",
      list(state.tried.map((cause) => ({ words: [lead(guide.causes[cause]!.title, routes.cause(cause))] }))),
    ),
    ...originBlocks(closing, withState(routes.result, state), "This case as a link"),
  ];
}

/** Which lines are still open: whoever reads "works again" must not take what nobody wrote for proved. */
const confirmedBy = (open: readonly Field[]): Block[] =>
  open.length === 0
    ? []
    : [
        {
          kind: "paragraph",
          words: [`Nobody has filled in: ${open.map(({ name }) => name).join("; ")}. Ask who wrote this, and close the ticket only then.`],
        },
      ];

/** The warnings that stand in the article beside its undo. They are there whether a step was chosen or not. */
function saidOfUndo({ data, fixed }: Closing): Block[] {
  const said = data.causes[fixed]!.undo;
  return said === undefined ? [] : [{ kind: "paragraph", words: [`What the article says of its undo: ${said}`] }];
}

/** The commands that undo the steps which were taken, where no link leads to them. */
const undoCommands = ({ absolute, taken }: Closing): Block[] =>
  isInWords(absolute)
    ? taken.flatMap(({ undo }) =>
        undo.flatMap(({ what, mind, command }) =>
          command === undefined ? [] : typedBlocks(`${mind === undefined ? "" : `${mind} `}The undo of “${what}”, in`, command),
        ),
      )
    : [];

/** How the steps that were taken are taken back, in words. Where none was chosen, a text without links tells it of all. */
function wayBackItems({ data, absolute, fixed, taken }: Closing): Item[] {
  const steps = taken.length === 0 && isInWords(absolute) ? data.causes[fixed]!.steps : taken;
  const lead = leading(absolute);
  return steps.map(({ name, undo }) => ({
    name: taken.length === 0 ? `If this step was taken, ${name}` : name,
    words: [],
    below: undo.map(({ what, mind, how, id }) => {
      const words = mind === undefined ? how : `${mind} ${how}`;
      return { name: what, words: id === undefined ? [words] : [`${words} `, lead("The command", `${routes.cause(fixed)}#${id}`)] };
    }),
  }));
}
