import type { ReactNode } from "react";

export interface ListedCode {
  readonly hex: string;
  readonly decimal: number;
  readonly href?: string | undefined;
  readonly meaning: string;
  readonly layer: string;
  readonly next: string;
  /** How sure we are, and by whom. */
  readonly grade: ReactNode;
}

/** Codes in a table; each row can be linked to. The decoder reads the numbers from `data-code`. */
export function CodeTable({
  kind,
  codes,
  caption,
}: {
  readonly kind: "disconnect" | "extended";
  readonly codes: readonly ListedCode[];
  readonly caption: string;
}) {
  return (
    <table className="code-table" data-codes={kind}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Hex</th>
          <th scope="col">Decimal</th>
          <th scope="col">Meaning, and what to do</th>
          <th scope="col">Speaks of</th>
        </tr>
      </thead>
      <tbody>
        {codes.map(({ hex, decimal, href, meaning, layer, next, grade }) => (
          <tr key={hex} id={`${kind}-${hex.toLowerCase()}`} data-code={decimal}>
            <th scope="row" className="font-mono">
              {href ? <a href={href}>{hex}</a> : hex}
            </th>
            <td className="font-mono">{decimal}</td>
            <td>
              {meaning} {grade} <span className="soft">{next}</span>
            </td>
            <td className="soft">{layer}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
