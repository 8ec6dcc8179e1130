import { program, root, script } from "../running/project";
import { runStep, type Show, type Step } from "../running/step";
import { diskFull, saysDiskFull, Trouble } from "../running/trouble";
import { forgetBuild, isBuiltFrom, rememberBuild } from "./built-site";
import { fingerprint } from "./fingerprint";

const steps = (): Step[] => [
  { name: "scripts of the pages", args: script("build-client.ts") },
  { name: "check of the content", args: script("check-content.ts") },
  { name: "pages", args: [...program("next"), "build"] },
  { name: "after the export", args: script("after-build.ts") },
];

/** Builds `out/`, step by step. Throws a trouble that names the step that failed; its output stands above. */
export async function buildSite(show: Show): Promise<void> {
  const sources = fingerprint(root, process.env);
  forgetBuild();
  const all = steps();
  for (const [i, step] of all.entries()) {
    const outcome = await runStep(step, `[${i + 1}/${all.length}] ${step.name}`, show);
    if (outcome.ok) continue;
    if (saysDiskFull(outcome.output)) throw new Trouble(diskFull);
    throw new Trouble(
      `The site was not built: expected "${step.name}" to end well, found the errors above. Mend them and run the same command again.`,
    );
  }
  rememberBuild(sources);
}

/** Builds only where `out/` is not already the build of these sources. Says which it does. */
export async function buildIfNeeded(show: Show): Promise<void> {
  if (isBuiltFrom(fingerprint(root, process.env)))
    return console.log("No source has changed since the last build: out/ is served as it is.");
  console.log("Building the site. This takes a minute or so.");
  await buildSite(show);
}
