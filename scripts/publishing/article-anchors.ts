import { loadArticle } from "@/app/_joining/articles";
import { causes } from "@/content/causes";
import { parseMeta } from "@/lib/commands/fence";
import { idsOf } from "@/lib/diagnosis/ids";
import { routes } from "@/lib/routes";
import type { Article } from "@/lib/articles/read";

/** The ids of the headings and commands that an article brings to its page, without a build. */
const anchorsOf = ({ headings, commands }: Article): string[] => [
  ...headings.map(({ id }) => id),
  ...commands.flatMap(({ fences }) => {
    const { id } = parseMeta(fences[0]?.meta ?? "");
    return typeof id === "string" ? [id] : [];
  }),
];

/** The addresses within the articles as they lie in content/causes/. */
export const articleAnchors = (): string[] =>
  idsOf(causes).flatMap((cause) => anchorsOf(loadArticle(cause).article).map((id) => `${routes.cause(cause)}#${id}`));
