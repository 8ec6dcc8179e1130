import { idsOf, sourceIds } from "@/lib/articles/ids";
import type { Reading } from "@/lib/articles/check-article";
import type { Page, Pages } from "@/lib/articles/check-links";
import { changeCommands } from "@/lib/changes/change-commands";
import { hex, rowId } from "@/lib/codes/hex";
import { parse } from "@/lib/diagnosis/address/read";
import { routes } from "@/lib/routes";
import { idsInApp } from "./ids-in-app";
import type { Site } from "./site";

const articleFile = /^content\/(causes|pages)\/(.+)\.mdx$/;

/** The address of the page that shows a text of content/, and the cause where it is about one; undefined for a file that is no page. */
export function shownAt(file: string): { readonly page: string; readonly cause?: string } | undefined {
  const [, folder, name = ""] = articleFile.exec(file) ?? [];
  return folder === undefined
    ? undefined
    : folder === "causes"
      ? { page: routes.cause(name), cause: name }
      : { page: routes.written(name) };
}

/** Every address that a link may lead to, with the ids that the page has. */
export function pagesOf(site: Site): Pages {
  const { texts, readings, model, questions, served } = site;
  const written = new Map(
    [...readings].flatMap(([file, reading]) => {
      const shown = shownAt(file);
      return shown === undefined ? [] : [[shown.page, writtenIds(reading)] as const];
    }),
  );
  const fixed = Object.values(routes).filter((route): route is Extract<typeof route, string> => typeof route === "string");
  const documents = [
    ...fixed,
    ...written.keys(),
    ...Object.keys(model.causes).map(routes.cause),
    ...site.codes.disconnect.map(({ number }) => routes.code(hex(number))),
    ...Object.keys(site.codeGroups).map(routes.codeGroup),
  ].filter((address) => !address.startsWith(routes.diagnose));
  const asked = [routes.diagnose, routes.result, routes.know, routes.paste, ...Object.keys(questions).map(routes.question)];
  return new Map<string, Page>([
    ...documents.map((address) => [address, page([...(written.get(address) ?? []), ...ownIds(site, address)])] as const),
    ...asked.map((address) => [address, asking(site, idsInApp(texts, address))] as const),
    ...[...served, ...regFiles(site)].map((address) => [address, page([])] as const),
  ]);
}

/** The ids that the page itself has, whatever is written on it: those of its code, and the rows of the list of codes. */
export const ownIds = ({ texts, codes, codeGroups }: Site, address: string) => [
  "main",
  ...idsInApp(texts, address),
  ...(address === routes.codes
    ? (["disconnect", "extended"] as const).flatMap((list) => codes[list].map(({ number }) => rowId(list, "hexadecimal", number)))
    : []),
  ...Object.entries(codeGroups).flatMap(([group, { lists }]) =>
    address === routes.codeGroup(group)
      ? lists.flatMap(({ id, notation, codes: all }) => [id, ...all.map(({ number }) => rowId(id, notation, number))])
      : [],
  ),
  // Below a page of prose stands the list of its sources; an article has a section of that name.
  ...(texts.has(`content/pages${address.slice(0, -1)}.mdx`) ? ["sources"] : []),
];

const page = (ids: readonly string[]): Page => {
  const known = new Set(ids);
  const shown = [...known].filter((id) => id !== "main" && !id.startsWith("source-"));
  return { has: (fragment) => known.has(fragment), named: `an id of that page (${shown.join(", ") || "it has none"})` };
};

/** On the pages that ask, what stands behind the # is the state of a diagnosis. */
const asking = ({ model, retired }: Site, ids: readonly string[]): Page => ({
  has: (fragment) => ids.includes(fragment) || parse(fragment, model, retired).dropped.length === 0,
  named: `answers as "question=answer"`,
});

/** An article that cannot be read has none: its own check says why. */
const writtenIds = (reading: Reading) =>
  "article" in reading ? [...idsOf(reading.article).map(({ id }) => id), ...sourceIds(reading.article)] : [];

const regFiles = ({ changes }: Site) =>
  Object.entries(changes).flatMap(([id, change]) => {
    const { regFile, undoRegFile } = changeCommands(id, change);
    return [regFile, ...(undoRegFile ? [undoRegFile] : [])].map(({ name }) => routes.regFile(name));
  });
