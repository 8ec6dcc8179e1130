import { checkCmd } from "@/lib/commands/cmd-check";
import type { Shell } from "@/lib/commands/command";
import { checkElevation } from "@/lib/commands/elevation-check";
import { checkPowerShell } from "@/lib/commands/powershell-check";
import { powerShellParser } from "@/lib/commands/powershell-parser";
import { checkRules } from "@/lib/commands/rules";
import { checkSh } from "@/lib/commands/sh-check";
import type { LineMismatch, Problem } from "@/lib/problem";
import { catalogueProblems } from "./catalogue";
import { type CommandBlock, commandBlocks } from "./command-blocks";
import type { Site } from "./site";

/** Every command of the site by the grammar of its shell and the rules of the site, and the catalogue by what they use. */
export async function commandProblems(site: Site): Promise<Problem[]> {
  const { catalogue } = site;
  const parser = await powerShellParser();
  const judges: Partial<Record<Shell, (block: CommandBlock) => LineMismatch[]>> = {
    powershell: ({ code, place }) => [...checkPowerShell(parser, code, catalogue), ...(place.file.endsWith(".ps1") ? notAscii(code) : [])],
    cmd: ({ code }) => checkCmd(code, catalogue),
    sh: ({ code }) => checkSh(code),
  };
  const blocks = commandBlocks(site);
  return [
    ...blocks.flatMap((block) => (judges[block.shell]?.(block) ?? []).map((mismatch) => inBlock(block, mismatch))),
    ...blocks.flatMap((block) =>
      checkRules(parser, block.shell, block.code, block.effect).map(({ rule, ...mismatch }) =>
        inBlock({ ...block, field: `${block.field} ${rule}` }, mismatch),
      ),
    ),
    ...blocks.flatMap((block) =>
      block.elevated === undefined
        ? []
        : checkElevation(parser, block.shell, block.code, block.elevated).map((mismatch) =>
            inBlock({ ...block, field: `${block.field} elevated` }, mismatch),
          ),
    ),
    ...catalogueProblems(site, blocks, parser),
  ];
}

/** A problem of a piece of code as one of its file. */
export const inBlock = ({ place, written, field }: CommandBlock, { line, ...mismatch }: LineMismatch): Problem => ({
  file: place.file,
  line: written ? place.line + line : place.line,
  field: written ? field : `${field}, line ${line} of it`,
  ...mismatch,
});

/** Windows PowerShell 5.1 reads a file without a mark in the character set of the country. */
const notAscii = (code: string): LineMismatch[] =>
  code.split("\n").flatMap((text, i) => {
    const odd = /[^\x20-\x7e\t]/.exec(text)?.[0];
    if (odd === undefined) return [];
    const found = `U+${odd.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
    return [{ line: i + 1, expected: "ASCII, which 5.1 reads alike in every country", found, fix: "Write it with ASCII characters." }];
  });
