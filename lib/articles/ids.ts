import { parseMeta } from "../commands/fence";
import { type Article, citedSources } from "./read";

/** An id of the page, and what carries it. */
export interface PageId {
  readonly id: string;
  readonly what: string;
  readonly line: number;
}

/** The ids of the commands that a `<Change>` shows. */
const shownBy = (change: string) => [`${change}-before`, change, `${change}-proof`, undoId(change), `${change}-undo-proof`];
/** The id of what takes a change back. */
export const undoId = (change: string) => `${change}-undo`;

/** What a command of the article may name of its changes. */
export const changeIds = ({ elements }: Article): string[] =>
  elements.filter(({ name }) => name === "Change").flatMap(({ attributes: { id = "" } }) => shownBy(id));

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
      return [];
    }),
  ];
}

/** The ids of the list of sources below a text. */
export const sourceIds = (article: Article): string[] => citedSources(article).map((key) => `source-${key}`);
