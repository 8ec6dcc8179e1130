import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleFacts } from "@/content/article-facts";
import { type FamilyId, families } from "@/content/families";
import { retired } from "@/content/retired";
import { stages } from "@/content/stages";
import { idsOf } from "@/lib/diagnosis/ids";
import { root, script } from "./running/project";
import { runMain, Trouble } from "./running/trouble";
import { ownFiles } from "./writing/own-files";
import { isId } from "./writing/id-form";
import { writeAll } from "./writing/write-all";

const isRetired = (id: string) => Object.hasOwn(retired.causes, id);
const isFamily = (name: string): name is FamilyId => Object.hasOwn(families, name);

/** `npm run new-cause -- <id> <family>`: writes all that a cause needs, with gaps, and says which gaps are left. */
await runMain(async () => {
  const [id = "", family = ""] = process.argv.slice(2);
  const example = "Run npm run new-cause -- stale-dns-record path, say.";
  if (!isId(id)) throw new Trouble(`A cause needs an id: expected lower-case words joined by hyphens, found "${id}". ${example}`);
  if (isRetired(id))
    throw new Trouble(`The id is retired: expected one that no published link holds, found "${id}" in content/retired.ts. Choose another.`);
  const there = ownFiles(id).find((file) => existsSync(join(root, file)));
  if (there !== undefined)
    throw new Trouble(`The article is there already: expected a new id, found ${there}. Choose another, or edit that file.`);
  if (!isFamily(family))
    throw new Trouble(
      `A cause needs a family, by who owns it: expected one of ${idsOf(families).join(", ")}, found "${family}". ${example}`,
    );

  // What writes takes seconds to load: a mistake is told without it.
  const { causeFiles } = await import("./writing/cause-files");
  const read = (file: string) => readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n");
  const { created, changed } = await causeFiles({ id, family }, { read, facts: articleFacts, firstStage: idsOf(stages)[0]! }, new Date());
  writeAll(root, new Map([...created, ...changed]));

  console.log(`New:     ${[...created.keys()].join(" ")}`);
  console.log(`Changed: ${[...changed.keys()].join(" ")}`);
  console.log(
    `To take it back, with what else is not committed there: git restore ${[...changed.keys()].join(" ")} && rm ${[...created.keys()].join(" ")}`,
  );
  console.log("\nWhat is left to fill in, as npm run check says it; CONTRIBUTING.md says how. No build goes through before:\n");
  spawnSync(process.execPath, script("check-content.ts"), { cwd: root, stdio: "inherit" });
});
