export interface ListedSource {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  readonly supports: string;
  /** What it gets wrong, where it does. */
  readonly wrong?: string;
}

/** The sources that a page cites, each with what it supports. */
export function SourceList({ sources }: { readonly sources: readonly ListedSource[] }) {
  return (
    <ul className="source-list">
      {sources.map(({ key, title, url, supports, wrong }) => (
        <li key={key} id={`source-${key}`}>
          <a href={url} rel="noreferrer">
            {title}
          </a>
          : {supports}
          {wrong && <span className="soft"> Do not copy from it: {wrong}</span>}
        </li>
      ))}
    </ul>
  );
}
