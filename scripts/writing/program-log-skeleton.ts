import { camel } from "./camel";

/** A log that is told from others and says one thing: which program wrote it. What its lines say is filled in. */
export function programLogSkeleton(id: string): string {
  return `import type { ProgramText } from "./program-text";

export const ${camel(id)} = {
  program: "${id}",
  // A part of each of its lines that no other program writes.
  line: /\\b${id}\\[\\d{1,8}\\]:/,
  // What a line says: the first pattern that it has counts.
  marks: [],
  // What every line says by itself.
  seen: "${id}-seen",
} as const satisfies ProgramText;
`;
}

/** The name under which the list of programs has it. */
export const programName = camel;
