import type { Grade } from "@/lib/articles/grade";

/**
 * How well a sentence is supported, as a footnote behind it. It leads to its first source; where scripts run, focus or a
 * tap shows the meaning and all sources beside it.
 */
export function GradeNote({
  grade,
  by,
  keys,
}: {
  readonly grade: Grade;
  readonly by: string | undefined;
  readonly keys: readonly string[];
}) {
  return (
    <a
      className="grade-mark"
      href={`#${keys[0] === undefined ? "sources" : `source-${keys[0]}`}`}
      aria-label={by === undefined ? grade : `${grade}, ${by}`}
      data-by={keys.length > 1 ? keys.slice(1).join(" ") : undefined}
    >
      {grade}
    </a>
  );
}
