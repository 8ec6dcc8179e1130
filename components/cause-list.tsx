export interface ListedCause {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Left out where the title is enough. */
  readonly summary?: string;
}

export function CauseList({ causes }: { readonly causes: readonly ListedCause[] }) {
  return (
    <ul className="cause-list">
      {causes.map(({ id, href, title, summary }) => (
        <li key={id}>
          <a href={href}>{title}</a>
          {summary && <p>{summary}</p>}
        </li>
      ))}
    </ul>
  );
}
