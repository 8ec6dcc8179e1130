/** A pasted text made easy to read for programs, and the way back to the places in what was pasted. */
export interface Cleaned {
  readonly text: string;
  /** The place in the pasted text of a place in the cleaned one. */
  readonly toPasted: (offset: number) => number;
}

/** What pages, consoles and syslog put around the text, and what they mean. Marks that only turn or hide text go away. */
const replacements = [
  [/\r\n?|#015#012|<br ?\/?>/, "\n"],
  [/[\u00A0\u2007\u202F\u3000]|&nbsp;/, " "],
  [/#011/, "\t"],
  [/：/, ":"],
  [/[‘’]|&#39;/, "'"],
  [/&quot;/, '"'],
  [/&lt;/, "<"],
  [/&gt;/, ">"],
  [/&amp;/, "&"],
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\*\*|^(?:> )+/, ""],
] as const;

const anyOf = new RegExp(replacements.map(([pattern]) => `(${pattern.source})`).join("|"), "gm");

/** One pass over the text. Spaces and line ends of all kinds become plain ones; invisible marks and mark-up disappear. */
export function cleaned(pasted: string): Cleaned {
  const places: number[] = [];
  const shifts: number[] = [];
  let shift = 0;
  const text = pasted.replace(anyOf, (found: string, ...groups: unknown[]) => {
    const into = replacements[groups.findIndex((group) => group !== undefined)]?.[1] ?? "";
    if (into.length !== found.length) {
      const offset = groups[replacements.length] as number;
      places.push(offset - shift + into.length);
      shift += found.length - into.length;
      shifts.push(shift);
    }
    return into;
  });
  return {
    text,
    toPasted: (offset) => {
      let low = 0;
      let high = places.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return offset + (shifts[low - 1] ?? 0);
    },
  };
}
