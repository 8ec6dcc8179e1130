import type { ReactNode } from "react";

export interface ListedCode {
  /** The id of its row. */
  readonly id: string;
  readonly number: number;
  readonly hex: string;
  /** The page of its own that it has. */
  readonly href?: string | undefined;
  readonly name?: ReactNode;
  readonly meaning: string;
  /** Which part of a connection it speaks of, or its causes. */
  readonly about: ReactNode;
  readonly next: string;
  /** How sure we are, and by whom. */
  readonly grade: ReactNode;
}

/** Codes in a table; each row can be linked to. The decoder reads the numbers from `data-code`. */
export function CodeTable({
  list,
  codes,
  caption,
  about,
}: {
  /** The list that the codes are of: the beginning of the ids of the rows. */
  readonly list: string;
  readonly codes: readonly ListedCode[];
  readonly caption: string;
  /** What the last column holds. */
  readonly about: string;
}) {
  return (
    <table className="code-table" data-codes={list}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Hex</th>
          <th scope="col">Decimal</th>
          <th scope="col">Meaning, and what to do</th>
          <th scope="col">{about}</th>
        </tr>
      </thead>
      <tbody>
        {codes.map(({ id, number, hex, href, name, meaning, about: last, next, grade }) => (
          <tr key={id} id={id} data-code={number}>
            <th scope="row">{href ? <a href={href}>{hex}</a> : hex}</th>
            <td>{number}</td>
            <td>
              {name && <>{name}: </>}
              {meaning} {grade} <span className="soft">{next}</span>
            </td>
            <td className="soft">{last}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
