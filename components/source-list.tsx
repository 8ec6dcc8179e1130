export interface ListedSource {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  /** What it supports; left out where that stands on the page of all sources. */
  readonly supports?: string;
  /** What it gets wrong, where it does. */
  readonly wrong?: string;
}

/** The sources that a page cites. */
export function SourceList({ sources }: { readonly sources: readonly ListedSource[] }) {
  return (
    <ul className="source-list">
      {sources.map(({ key, title, url, supports, wrong }) => (
        <li key={key} id={`source-${key}`}>
          <a href={url}>{title}</a>
          {supports && `: ${supports}`}
          {wrong && <span className="soft"> Do not copy from it: {wrong}</span>}
        </li>
      ))}
    </ul>
  );
}
