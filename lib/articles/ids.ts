import { parseMeta } from "../commands/fence";
import { type Article, citedSources } from "./read";

/** An id of the page, and what carries it. */
export interface PageId {
  readonly id: string;
  readonly what: string;
  readonly line: number;
}

/** The ids of the commands that a `<Change>` and an `<Undo>` show. */
const shownBy = (change: string) => [`${change}-before`, change, `${change}-proof`];
const undoneBy = (change: string) => [`${change}-undo`, `${change}-undo-proof`];

/** What a command of the article may name of its changes. */
export const changeIds = ({ elements }: Article): string[] =>
  elements.filter(({ name }) => name === "Change").flatMap(({ attributes: { id = "" } }) => [...shownBy(id), ...undoneBy(id)]);

/** Every id that the text gives its page, in the order of kinds: headings, commands, changes. */
export function idsOf({ headings, commands, elements }: Article): PageId[] {
  return [
    ...headings.map(({ id, text, line }) => ({ id, what: `the heading "${text}"`, line })),
    ...commands.flatMap(({ fences, line }) => {
      const { id } = parseMeta(fences[0]?.meta ?? "");
      return typeof id === "string" ? [{ id, what: "a command", line }] : [];
    }),
    ...elements.flatMap(({ name, attributes, line }) => {
      if (name === "Change") return shownBy(attributes.id ?? "").map((id) => ({ id, what: `<Change id="${attributes.id}">`, line }));
      if (name === "Undo") return undoneBy(attributes.of ?? "").map((id) => ({ id, what: `<Undo of="${attributes.of}">`, line }));
      return [];
    }),
  ];
}

/** The ids of the list of sources below a text. */
export const sourceIds = (article: Article): string[] => citedSources(article).map((key) => `source-${key}`);
