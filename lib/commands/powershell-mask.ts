const comment = /<#[^]*?#>|(?<![^\s;({|,])#.*/;
const text = /@(?<quote>["'])\n[^]*?\n\k<quote>@|'(?:[^']|'')*'|"(?:[^"`]|`[^]|"")*"/;
const pieces = new RegExp(`(?<comment>${comment.source})|(?<text>${text.source})|\`[^]`, "g");

const cover = (piece: string, filler: string) => piece.replace(/[^\n]/g, filler);

/**
 * PowerShell text with comments and the inside of strings replaced by fillers of the same length, so that patterns
 * see code alone and positions stay: strings hold `x`, comments become spaces. A string inside `$( )` inside a string
 * ends it; the site writes none.
 */
export const maskPowerShell = (code: string) =>
  code.replace(pieces, (piece, ...rest) => {
    const kind = rest.at(-1) as { comment?: string; text?: string };
    if (kind.comment !== undefined) return cover(piece, " ");
    if (kind.text === undefined) return piece;
    const edge = piece.startsWith("@") ? 2 : 1;
    return piece.slice(0, edge) + cover(piece.slice(edge, -edge), "x") + piece.slice(-edge);
  });
