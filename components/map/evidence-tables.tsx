import type { Level } from "@/lib/diagnosis/model";

export interface LevelCell {
  readonly level: Level;
  /** The source that says so; `rare` and `some` stand alone. */
  readonly because?: { readonly key: string; readonly number: number };
}

/** Undefined where nothing is known: then the usual counts. */
type Cells = readonly (LevelCell | undefined)[];

export interface EvidenceTable {
  readonly question: string;
  readonly href: string;
  readonly title: string;
  readonly answers: readonly { readonly id: string; readonly label: string }[];
  /** What one hears if the cause has nothing to do with the question. */
  readonly usual: Cells;
  readonly causes: readonly { readonly id: string; readonly href: string; readonly name: string; readonly cells: Cells }[];
}

export interface Note {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly supports: string;
  readonly publisher: string;
}

const noteId = (key: string) => `why-${key}`;
const tableId = (question: string) => `evidence-${question}`;

/** The evidence, a table for each question. */
export function EvidenceTables({ tables }: { readonly tables: readonly EvidenceTable[] }) {
  return tables.map(({ question, href, title, answers, usual, causes }) => (
    <div key={question} className="evidence">
      <h3 id={tableId(question)}>
        <a href={href}>{title}</a>
      </h3>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={tableId(question)}>
        <table>
          <thead>
            <tr>
              <th scope="col">Cause</th>
              {answers.map(({ id, label }) => (
                <th key={id} scope="col">
                  <span>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="usual">
              <th scope="row">Any other cause</th>
              <Row cells={usual} />
            </tr>
            {causes.map(({ id, href: article, name, cells }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={article}>{name}</a>
                </th>
                <Row cells={cells} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  ));
}

function Row({ cells }: { readonly cells: Cells }) {
  return cells.map((cell, i) => (
    <td key={i} className={cell && `level-${cell.level}`}>
      {cell?.because ? (
        // Opens its note by the browser alone: by a click, a tap or a key.
        <button type="button" popoverTarget={noteId(cell.because.key)}>
          {cell.level} <sup>{cell.because.number}</sup>
        </button>
      ) : (
        cell?.level
      )}
    </td>
  ));
}

/** The sources by their numbers: each opens over the page where it is asked for, and all are printed. */
export function EvidenceNotes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ol className="evidence-notes">
      {notes.map(({ key, number, title, url, supports, publisher }) => (
        <li key={key} id={noteId(key)} popover="auto" value={number}>
          <b>{number}</b> <a href={url}>{title}</a> <span className="soft">({publisher})</span>: {supports}
        </li>
      ))}
    </ol>
  );
}
