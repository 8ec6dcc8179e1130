import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readArticle } from "@/lib/articles/read";
import { parseMeta } from "@/lib/commands/fence";
import { routes } from "@/lib/routes";

const folder = "content/causes";

/** The ids of the headings and commands that an article brings to its page, without a build. */
function anchorsOf(text: string): string[] {
  const { headings, commands } = readArticle(text);
  return [
    ...headings.map(({ id }) => id),
    ...commands.flatMap(({ fences }) => {
      const { id } = parseMeta(fences[0]?.meta ?? "");
      return typeof id === "string" ? [id] : [];
    }),
  ];
}

/** The addresses within the articles as they lie in content/causes/. */
export function articleAnchors(): string[] {
  return readdirSync(folder).flatMap((file) =>
    anchorsOf(readFileSync(path.join(folder, file), "utf8")).map((id) => `${routes.cause(path.parse(file).name)}#${id}`),
  );
}
