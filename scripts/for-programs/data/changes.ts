import type { z } from "zod";
import { loadArticle, writtenPages } from "@/app/_joining/articles";
import { causes } from "@/content/causes";
import { changes } from "@/content/changes";
import type { changesFile } from "@/lib/api/changes-file";
import type { Article } from "@/lib/articles/read";
import { type Change, countsAgain, keyPath, needsElevation, type RegistryData, takesEffect } from "@/lib/changes/change";
import { changeCommands } from "@/lib/changes/change-commands";
import { type Command, places } from "@/lib/commands/command";
import { idsOf } from "@/lib/diagnosis/ids";
import { routes } from "@/lib/routes";
import { addressIn, published } from "./publish";

/** The articles and pages of prose, by their addresses. */
const written = (): ReadonlyMap<string, Article> =>
  new Map([
    ...idsOf(causes).map((id) => [routes.cause(id), loadArticle(id).article] as const),
    ...writtenPages().map(({ url, article }) => [url, article] as const),
  ]);

const dataOf = (data: RegistryData | "absent") =>
  data === "absent" || data.type !== "REG_MULTI_SZ" ? data : { type: data.type, data: [...data.data] };

const formsOf = ({ forms }: Command) => forms.map(({ shell, code }) => ({ shell, code }));

function changeOf(id: string, change: Change, articles: ReadonlyMap<string, Article>) {
  const { before, apply, proof, undo, undoProof, regFile, undoRegFile } = changeCommands(id, change);
  const { title, why, where, values, policy, timed, lasting, mind, grade, by } = change;
  const uses = ({ elements }: Article) => elements.some(({ name, attributes }) => name === "Change" && attributes["id"] === id);
  return {
    ...{ id, title, why, where: places[where], grade, cites: [...by] },
    values: values.map(({ key, name, to, usual, weak, stronger }) => ({
      ...{ key: keyPath(key), name, to: dataOf(to) },
      ...(usual !== undefined && { usual: dataOf(usual) }),
      ...(weak !== undefined && { weak: [...weak] }),
      ...(stronger !== undefined && { stronger: [...stronger] }),
    })),
    ...(policy !== undefined && { policy }),
    takesEffect: takesEffect[change.takesEffect],
    countsAgain: countsAgain[change.takesEffect],
    ...(timed !== undefined && { test: timed }),
    ...(lasting !== undefined && { lasting }),
    ...(mind !== undefined && { mind }),
    elevated: needsElevation(change),
    commands: { before: formsOf(before), apply: formsOf(apply), proof: formsOf(proof), undo: formsOf(undo), undoProof: formsOf(undoProof) },
    files: {
      apply: addressIn(routes.regFile(regFile.name)),
      ...(undoRegFile !== undefined && { usual: addressIn(routes.regFile(undoRegFile.name)) }),
    },
    pages: [...articles].filter(([, article]) => uses(article)).map(([page]) => addressIn(`${page}#${id}`)),
  };
}

/** What /api/changes.json holds. */
export function changesData(): z.infer<typeof changesFile> {
  const articles = written();
  const data = { changes: Object.entries<Change>(changes).map(([id, change]) => changeOf(id, change, articles)) };
  return published(
    "changes",
    data,
    data.changes.flatMap(({ cites }) => cites),
  );
}
