import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./running/project";
import { runMain, Trouble } from "./running/trouble";
import { programLogSkeleton, subjectName } from "./writing/program-log-skeleton";

/** `npm run new-finding -- <program>`: writes the reader of a program's log and says what comes next. */
await runMain(async () => {
  const id = process.argv[2] ?? "";
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Trouble(
      `A log needs the name of its program: expected lower-case words joined by hyphens, found "${id}". Run npm run new-finding -- stunnel, say.`,
    );
  }
  const file = `lib/findings/programs/${id}.ts`;
  if (existsSync(join(root, file)))
    throw new Trouble(`This log is read already: expected a new program, found ${file}. Choose another name, or edit that file.`);
  writeFileSync(join(root, file), programLogSkeleton(id));
  console.log(`${file} is written.`);
  console.log(`Next: ${subjectName(id)} in lib/findings/subjects.ts. Then the compiler asks for the meaning of "${id}-seen".`);
  console.log("CONTRIBUTING.md has all the steps.");
});
