/** A date as a program printed it. Two readings where day and month cannot be told apart: which one it is must be asked. */
export interface Dated {
  readonly written: string;
  /** Milliseconds since 1970, as if the clock showed UTC; earliest first. */
  readonly readings: readonly [number, number?];
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const day = 86_400_000;
/** No zone is further from UTC. */
const zones = 14 * 3_600_000;

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const dayFirst = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})/;
const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/;
const inWords = /(?:(\d{1,2})[- ])?([a-z]{3})[a-z]*[- ](?:(\d{1,2}), )?(\d{4}|\d{2})\b/i;
const clock = /(\d{1,2})[:.](\d{2})[:.](\d{2})(?: ?([AP])\.? ?M)?/i;

function timeOfDay(text: string): number {
  const [, hour = 0, minute = 0, second = 0, half] = clock.exec(text) ?? [];
  const late = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === "P" ? 12 : 0);
  return ((late * 60 + Number(minute)) * 60 + Number(second)) * 1000;
}

/** Reads a date in any culture's digits, or in English words. Undefined for what is no date. */
export function dated(text: string): Dated | undefined {
  const written = text.trim().slice(0, 60);
  const found = iso.exec(written) ?? dayFirst.exec(written) ?? slashes.exec(written) ?? inWords.exec(written);
  if (found === null) return undefined;
  const rest = timeOfDay(written.slice(found.index + found[0].length));
  const [, a, b, c, d] = found;
  const readings = new Set<number>();
  const add = (year: number, month: number, date: number) => {
    if (month >= 1 && month <= 12 && date >= 1 && date <= 31) readings.add(Date.UTC(year, month - 1, date) + rest);
  };
  if (d !== undefined) add(Number(d) + (d.length === 2 ? 2000 : 0), months.indexOf(b?.toLowerCase() ?? "") + 1, Number(a ?? c));
  else if (a?.length === 4) add(Number(a), Number(b), Number(c));
  else {
    add(Number(c), Number(b), Number(a));
    if (found[0].includes("/")) add(Number(c), Number(a), Number(b));
  }
  const [first, second] = [...readings].sort((one, other) => one - other);
  return first === undefined ? undefined : { written, readings: second === undefined ? [first] : [first, second] };
}

/** Where a date lies, seen from now: undefined where its readings or the time zone leave that open. */
export function isPast({ readings }: Dated, now: number): boolean | undefined {
  const sides = readings.map((reading) =>
    reading !== undefined && reading + zones < now ? true : reading !== undefined && reading - zones > now ? false : undefined,
  );
  return sides.every((side) => side === sides[0]) ? sides[0] : undefined;
}

/** Whether a date is certainly not older than so many days. */
export const isWithin = ({ readings }: Dated, days: number, now: number): boolean =>
  readings.every((reading) => reading === undefined || now - reading < days * day);
