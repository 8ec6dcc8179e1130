import { brokenInSteps } from "./long-lines";
import { shifts } from "./shifts";
import { finish, stretch, type Steps } from "./steps";

/** A pasted text made easy to read for programs, and the way back to the places in what was pasted. */
export interface Cleaned {
  /** No line of it is longer than `longestLine`. */
  readonly text: string;
  /** The place in the pasted text of a place in the cleaned one. */
  readonly toPasted: (offset: number) => number;
}

/** What pages, consoles and syslog put around the text, and what they mean. Marks that only turn or hide text go away. */
const replacements = [
  [/\r\n?|[\u2028\u2029]|#015#012|<br ?\/?>/, "\n"],
  [/[\u00A0\u2007\u202F\u3000]|&nbsp;/, " "],
  [/#011/, "\t"],
  [/：/, ":"],
  [/[‘’]|&#39;/, "'"],
  [/&quot;/, '"'],
  [/&lt;/, "<"],
  [/&gt;/, ">"],
  [/&amp;/, "&"],
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\*\*|^(?:> ){1,50}/, ""],
] as const;

const anyOf = new RegExp(replacements.map(([pattern]) => `(${pattern.source})`).join("|"), "gm");

/** No match of the patterns above is longer. */
const longestMatch = 100;

/** One pass over the text. Spaces and line ends of all kinds become plain ones; invisible marks and mark-up disappear. */
function* plainInSteps(pasted: string): Steps<Cleaned> {
  const { add, back } = shifts();
  const pieces: string[] = [];
  let shift = 0;
  let done = 0;
  let isPlain = true;
  while (done < pasted.length) {
    const end = done + stretch;
    // The character before tells whether a line begins here; those after keep a match whole.
    const before = Math.max(0, done - 1);
    const part = pasted.slice(before, end + longestMatch);
    let piece = "";
    anyOf.lastIndex = done - before;
    for (let found = anyOf.exec(part); found !== null; found = anyOf.exec(part)) {
      const [words] = found;
      const at = before + found.index;
      if (at >= end) break;
      isPlain = false;
      const into = replacements[found.indexOf(words, 1) - 1]?.[1] ?? "";
      piece += pasted.slice(done, at) + into;
      done = at + words.length;
      if (into.length === words.length) continue;
      const place = at - shift + into.length;
      shift += words.length - into.length;
      add(place, shift);
    }
    piece += pasted.slice(done, Math.max(done, end));
    done = Math.max(done, Math.min(end, pasted.length));
    pieces.push(piece);
    yield undefined;
  }
  // Joining is the one step that grows with the text: most logs need none.
  return { text: isPlain ? pasted : pieces.join(""), toPasted: back };
}

/** The text as recognisers get it: plain, and without a line that is longer than they can read in one go. */
export function* cleanedInSteps(pasted: string): Steps<Cleaned> {
  const plain = yield* plainInSteps(pasted);
  const { text, toWhole } = yield* brokenInSteps(plain.text);
  return { text, toPasted: (offset) => plain.toPasted(toWhole(offset)) };
}

/** The same at once. */
export const cleaned = (pasted: string): Cleaned => finish(cleanedInSteps(pasted));
