/** What a sentence of an article says about the people who are connected. */
export interface SessionClaim {
  /** Nobody loses the connection; everybody loses it; the sessions outlive that; sessions end. */
  readonly says: "nobody" | "cut" | "kept" | "ended";
  /** The numbers of the steps that it is about, where it names them. */
  readonly steps?: readonly number[];
}

const everybody = "(?:everyone|everybody)";
/** The words of our house for it. A sentence with other words is not judged: write these. */
const words: readonly (readonly [SessionClaim["says"], RegExp])[] = [
  ["nobody", /\b(?:disconnects?|cuts?(?: off)?) nobody\b/i],
  ["nobody", /\bnobody (?:is|gets|will be) (?:disconnected|cut)\b/i],
  ["nobody", /\bsessions stay connected\b/i],
  ["nobody", /\bends? no sessions?\b/i],
  ["cut", new RegExp(`\\b(?:disconnects?|cuts?(?: off)?) ${everybody}\\b`, "i")],
  ["cut", new RegExp(`\\b${everybody}\\b[^.;:,]{0,40} (?:is|are|may be|will be|can be) (?:disconnected|cut)\\b`, "i")],
  ["cut", /\bcuts? (?:off )?(?:running|open|your|all|Remote Desktop) (?:\w+ )?sessions\b/i],
  ["cut", /\bcuts? (?:that|them|you) off\b/i],
  ["kept", /\bsessions stay\b(?! (?:connected|in)\b)/i],
  ["ended", /\bends? (?:all|every|everyone's|everybody's|their|its|running|open) (?:\w+ )?sessions?\b/i],
  ["ended", /\bends (?:the|your|that|one user's) sessions?\b/i],
  ["ended", /\b(?:all|every|their|these) sessions? (?:end|ends|are ended)\b/i],
  ["ended", /\bthe session is deleted\b/i],
];

/** "Step 1 …", "steps 2 to 4 …", "steps 3 and 4 …". */
const steps = /\bsteps? (\d+(?:(?:, | and | to )\d+)*)/gi;

/** What a sentence says about sessions. A question asks, and says nothing. */
export function sessionClaims(sentence: string): SessionClaim[] {
  if (sentence.endsWith("?")) return [];
  const found = words.flatMap(([says, pattern]) => {
    const at = pattern.exec(sentence)?.index;
    return at === undefined ? [] : [{ says, steps: subjectOf(sentence, at) }];
  });
  const isCut = found.some(({ says }) => says === "cut");
  // "Sessions stay" alone says that nobody is disconnected; after "everybody is disconnected" it says less.
  const claims = found.map(({ says, steps: about }): SessionClaim => {
    const said = says === "kept" && !isCut ? "nobody" : says;
    return about === undefined ? { says: said } : { says: said, steps: about };
  });
  return claims.filter((claim, i) => claims.findIndex((other) => JSON.stringify(other) === JSON.stringify(claim)) === i);
}

/** The steps that stand before the claim in its own part of the sentence. */
function subjectOf(sentence: string, at: number): number[] | undefined {
  const before = sentence.slice(0, at);
  const part = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(":")) + 1);
  const named = [...part.matchAll(steps)].at(-1)?.[1];
  if (named === undefined) return undefined;
  const range = /^(\d+) to (\d+)$/.exec(named);
  if (range === null) return [...named.matchAll(/\d+/g)].map(([number]) => Number(number));
  const [from, to] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
