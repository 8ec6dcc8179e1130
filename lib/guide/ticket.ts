import type { State } from "../diagnosis/model";
import { ticketText } from "../diagnosis/ticket/ticket";
import { routes } from "../routes";
import type { ResultGuide } from "./guide";
import { answerWords } from "./words";

/** The diagnosis in this guide's words. `link` opens it again; `absolute` makes an address of the site one that works anywhere. */
export function guideTicket(guide: ResultGuide, state: State, link: string, absolute: (address: string) => string): string {
  return ticketText(guide, state, {
    title: "Remote Desktop: error code 0x904, extended error code 0x7",
    link,
    question: (question) => guide.questions[question]!.name,
    answer: (question, answer) => answerWords(guide, question, answer),
    cause: (cause) => guide.causes[cause]!.title,
    family: (family) => `${guide.families[family]!.name} (${guide.families[family]!.owner})`,
    article: (cause) => absolute(routes.cause(cause)),
  });
}
