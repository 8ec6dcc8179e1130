import { type Grade, gradeMeaning } from "@/lib/articles/grade";

/** How well a claim is supported, and a link to what supports it. */
export function GradeMark({
  grade,
  by,
  href,
}: {
  readonly grade: Grade;
  readonly by?: string | undefined;
  readonly href?: string | undefined;
}) {
  const text = by ? `${grade} · ${by}` : grade;
  return href ? (
    <a className="grade" href={href} title={gradeMeaning[grade]}>
      {text}
    </a>
  ) : (
    <span className="grade" title={gradeMeaning[grade]}>
      {text}
    </span>
  );
}
