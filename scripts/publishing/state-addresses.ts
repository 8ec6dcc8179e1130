import { causes } from "@/content/causes";
import type { Question } from "@/content/question";
import { questions } from "@/content/questions";
import { notLooked, unsure } from "@/lib/diagnosis/model";
import { routes } from "@/lib/routes";

/** Every answer and every cause tried, each in an address that a reader can copy today. */
export function stateAddresses(): string[] {
  return [
    ...(Object.entries(questions) as [string, Question][]).flatMap(([question, { answers, notLooked: notYet }]) =>
      [...Object.keys(answers), unsure, ...(notYet === undefined ? [] : [notLooked])].map(
        (answer) => `${routes.question(question)}#${question}=${answer}`,
      ),
    ),
    ...Object.keys(causes).map((cause) => `${routes.result}#tried=${cause}`),
  ];
}
