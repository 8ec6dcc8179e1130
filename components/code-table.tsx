export interface ListedCode {
  readonly hex: string;
  readonly decimal: number;
  readonly href?: string | undefined;
  readonly meaning: string;
  readonly layer: string;
}

/** Codes in a table; each row can be linked to. */
export function CodeTable({ codes, caption }: { readonly codes: readonly ListedCode[]; readonly caption: string }) {
  return (
    <table className="code-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Hex</th>
          <th scope="col">Decimal</th>
          <th scope="col">Meaning</th>
          <th scope="col">Speaks of</th>
        </tr>
      </thead>
      <tbody>
        {codes.map(({ hex, decimal, href, meaning, layer }) => (
          <tr key={hex} id={href ? undefined : `extended-${hex}`}>
            <th scope="row" className="font-mono">
              {href ? <a href={href}>{hex}</a> : hex}
            </th>
            <td className="font-mono">{decimal}</td>
            <td>{meaning}</td>
            <td className="soft">{layer}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
