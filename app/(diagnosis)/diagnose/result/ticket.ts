import { answerWords, causeOf, questionOf } from "../../words";
import { families, type FamilyId } from "@/content/families";
import { model } from "@/content/model";
import type { State } from "@/content/model";
import { ticketText } from "@/lib/diagnosis/ticket/ticket";
import { routes } from "@/lib/routes";

/** The diagnosis in this site's words. `base` is the address of the site without a slash at the end. */
export function ticketOf(state: State, link: string, base: string): string {
  return ticketText(model, state, {
    title: "Remote Desktop: error code 0x904, extended error code 0x7",
    link,
    question: (question) => questionOf(question).name,
    answer: answerWords,
    cause: (cause) => causeOf(cause).title,
    family: (family) => `${families[family as FamilyId].name} (${families[family as FamilyId].owner})`,
    article: (cause) => base + routes.cause(cause),
  });
}
