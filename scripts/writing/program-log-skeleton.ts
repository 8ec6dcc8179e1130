const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (id: string) => camel(`-${id}`);

/** A log that is told from others and says one thing: which program wrote it. What its lines say is filled in. */
export function programLogSkeleton(id: string): string {
  return `import { lineSigns } from "../lines/line-signs";
import type { ProgramLog } from "../lines/program-log";
import type { Subject } from "../subject";

type ${pascal(id)}Sign = "${id}-seen";

const log: ProgramLog<${pascal(id)}Sign> = {
  program: "${id}",
  // A part of each of its lines that no other program writes.
  line: /\\b${id}\\[\\d{1,8}\\]:/,
  // What a line says: the first pattern that it has counts.
  marks: [],
  // What every line says by itself.
  seen: "${id}-seen",
};

/** The log of ${id}. */
export const ${camel(id)}: Subject<${pascal(id)}Sign> = { logs: [log], signs: [lineSigns(log)] };
`;
}

/** The name under which the list of subjects has it. */
export const subjectName = camel;
