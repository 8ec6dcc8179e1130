import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./running/project";
import { runMain, Trouble } from "./running/trouble";
import { isId } from "./writing/id-form";
import { programLogSkeleton, programName } from "./writing/program-log-skeleton";

/** `npm run new-finding -- <program>`: writes the words of a program's log and says what comes next. */
await runMain(async () => {
  const id = process.argv[2] ?? "";
  if (!isId(id)) {
    throw new Trouble(
      `A log needs the name of its program: expected lower-case words joined by hyphens, found "${id}". Run npm run new-finding -- stunnel, say.`,
    );
  }
  const file = `content/programs/${id}.ts`;
  if (existsSync(join(root, file)))
    throw new Trouble(`This log is read already: expected a new program, found ${file}. Choose another name, or edit that file.`);
  writeFileSync(join(root, file), programLogSkeleton(id));
  console.log(`${file} is written.`);
  console.log(`Next: ${programName(id)} in content/programs.ts, and "${id}-seen" in lib/findings/programs/program-sign.ts.`);
  console.log("Then the compiler asks for its meaning.");
  console.log("CONTRIBUTING.md has all the steps.");
});
