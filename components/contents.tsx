/** A part of a page, with the parts within it that one looks for. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  readonly parts?: readonly ContentsEntry[];
}

/** What is on the page, beside it. The script of articles marks where one is. */
export const Contents = ({ sections }: { readonly sections: readonly ContentsEntry[] }) => (
  <nav className="toc" aria-label="On this page">
    <Entries entries={sections} />
  </nav>
);

const Entries = ({ entries }: { readonly entries: readonly ContentsEntry[] }) => (
  <ol>
    {entries.map(({ id, text, parts = [] }) => (
      <li key={id}>
        <a href={`#${id}`}>{text}</a>
        {parts.length > 0 && <Entries entries={parts} />}
      </li>
    ))}
  </ol>
);
