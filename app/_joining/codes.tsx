import type { ListedCode } from "@/components/code-table";
import { GradeMark } from "@/components/grade-mark";
import { type Code, layers } from "@/content/codes/code";
import { disconnectCodes } from "@/content/codes/disconnect";
import { extendedCodes } from "@/content/codes/extended";
import { publisherNames } from "@/content/source";
import { sources } from "@/content/sources";
import { hex } from "@/lib/codes/hex";

/** The codes under their common shape: what is left out in one entry may stand in another. */
export const disconnects: readonly Code[] = disconnectCodes;
export const extendeds: readonly Code[] = extendedCodes;

export const layerOf = (code: Code) => layers[code.layer];

/** The grade of a code, with a link to the page of its first source. */
export function CodeGrade({ code }: { readonly code: Code }) {
  const [first] = code.sources;
  return <GradeMark grade={code.grade} by={first && publisherNames[sources[first].publisher]} href={first && sources[first].url} />;
}

export const listedCode = (code: Code): ListedCode => ({
  hex: hex(code.number),
  decimal: code.number,
  meaning: code.meaning,
  layer: layerOf(code),
  next: code.next,
  grade: <CodeGrade code={code} />,
});
