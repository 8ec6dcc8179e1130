import { checks } from "@/content/checks";
import { type Folklore, folklore } from "@/content/folklore";
import type { HowToFindOut, Question } from "@/content/question";
import { questions } from "@/content/questions";
import { leftOutOfTexts } from "@/content/search-words";
import { writtenPages } from "@/app/_joining/articles";
import { codedPages } from "@/app/_joining/coded-pages";
import { englishFor } from "@/app/_joining/known";
import { idsOf } from "@/lib/diagnosis/ids";
import { routes } from "@/lib/routes";
import type { SearchDocument } from "@/lib/search/document";
import { bag } from "./bag";

export const pageDocuments = (): SearchDocument[] => [
  ...codedPages.flatMap(({ id, url, title, search }): SearchDocument[] => {
    if (title === undefined || search === undefined) return [];
    // Who types no more than "rdp" begins at the beginning.
    return [{ kind: "page", url, title, ...search, ...(id === "home" && { weight: 1.5 }) }];
  }),
  ...writtenPages().map(({ url, front: { title, search } }): SearchDocument => ({ kind: "page", url, title, ...search })),
];

export const questionDocuments = (): SearchDocument[] =>
  idsOf(questions).map((id) => {
    const { title, name, why, answers }: Question = questions[id];
    const { steps, commands }: HowToFindOut = checks[id];
    // By whatever people call an answer they find the page where it can be given.
    const told = Object.entries(answers).flatMap(([answer, { label, detail }]) => [label, detail ?? "", ...englishFor(id, answer)]);
    const run = (commands ?? []).flatMap(({ facts }) => [facts.good ?? "", facts.bad ?? ""]);
    return {
      kind: "question",
      url: routes.question(id),
      title,
      detail: why,
      names: `${id} ${name}`,
      text: bag([...told, ...steps, ...run].join(" "), leftOutOfTexts),
    };
  });

export const folkloreDocuments = (): SearchDocument[] =>
  (folklore as readonly Folklore[]).map(({ claim, right, cause }) => ({
    kind: "folklore",
    url: cause === undefined ? `${routes.about}#folklore` : routes.cause(cause),
    title: claim,
    detail: right,
  }));
