import { expect, it } from "vitest";
import { problemSentence } from "@/lib/problem";
import { commandBlocks } from "@/scripts/check/command-blocks";
import { inBlock } from "@/scripts/check/commands";
import { readKnowledge } from "@/scripts/check/knowledge";
import { siteOf } from "@/scripts/check/site";
import { parseWithPowerShell, realPowerShell } from "./real-powershell";

const pwsh = realPowerShell();

it.skipIf(pwsh === undefined)("every command in PowerShell satisfies PowerShell's own parser, where there is one", async () => {
  const blocks = commandBlocks(siteOf(await readKnowledge())).filter(({ shell }) => shell === "powershell");
  const answers = parseWithPowerShell(
    pwsh ?? "",
    blocks.map(({ code }) => code),
  );
  expect(answers).toHaveLength(blocks.length);
  const problems = answers.flatMap((errors, i) =>
    errors.map(({ line, message }) =>
      inBlock(blocks[i]!, { line, expected: "what PowerShell parses", found: message, fix: "Correct it." }),
    ),
  );
  expect(problems.map(problemSentence)).toEqual([]);
});
