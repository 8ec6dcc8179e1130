import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { causes } from "@/content/causes";
import { retired } from "@/content/retired";
import { root } from "./running/project";
import { runMain, Trouble } from "./running/trouble";
import { articleSkeleton } from "./writing/article-skeleton";

const isRetired = (id: string) => Object.hasOwn(retired.causes, id);

/** `npm run new-cause -- <id>`: writes the empty article of a new cause and says what comes next. */
await runMain(async () => {
  const id = process.argv[2] ?? "";
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Trouble(
      `A cause needs an id: expected lower-case words joined by hyphens, found "${id}". Run npm run new-cause -- stale-dns-record, say.`,
    );
  }
  if (isRetired(id))
    throw new Trouble(`The id is retired: expected one that no published link holds, found "${id}" in content/retired.ts. Choose another.`);
  const file = `content/causes/${id}.mdx`;
  if (existsSync(join(root, file)))
    throw new Trouble(`The article is there already: expected a new id, found ${file}. Choose another, or edit that article.`);
  writeFileSync(join(root, file), articleSkeleton(id, new Date()));
  console.log(`${file} is written.`);
  if (!Object.hasOwn(causes, id))
    console.log(`Next: the row "${id}" in content/causes.ts, and its evidence in content/evidence/. CONTRIBUTING.md has all the steps.`);
});
