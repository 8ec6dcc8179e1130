import type { ReactNode } from "react";

export interface ListedCause {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** One sentence about it: what is wrong, or the sign that tells it. Left out where the title is enough. */
  readonly summary?: string;
  /** Who says that it belongs here. */
  readonly by?: ReactNode;
  /** Words that are not shown and by which the filter of the list finds it as well. */
  readonly alsoFoundBy?: string;
}

export function CauseList({ causes }: { readonly causes: readonly ListedCause[] }) {
  return (
    <ul className="cause-list">
      {causes.map(({ id, href, title, summary, by, alsoFoundBy }) => (
        <li key={id} data-also={alsoFoundBy}>
          <a href={href}>{title}</a>
          {by && <> {by}</>}
          {summary && <p>{summary}</p>}
        </li>
      ))}
    </ul>
  );
}
