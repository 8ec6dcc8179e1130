import { causes } from "@/content/causes";
import { questions } from "@/content/questions";
import { unsure } from "@/lib/diagnosis/model";
import { routes } from "@/lib/routes";

/** Every answer and every cause tried, each in an address that a reader can copy today. */
export function stateAddresses(): string[] {
  return [
    ...Object.entries(questions).flatMap(([question, { answers }]) =>
      [...Object.keys(answers), unsure].map((answer) => `${routes.question(question)}#${question}=${answer}`),
    ),
    ...Object.keys(causes).map((cause) => `${routes.result}#tried=${cause}`),
  ];
}
