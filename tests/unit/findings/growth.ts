import type { Recogniser } from "@/lib/findings/fact";
import { readTextInSteps } from "@/lib/findings/read-text";
import { settle } from "@/lib/findings/settle";
import type { Meanings } from "@/lib/findings/meaning";
import { finish } from "@/lib/findings/text/steps";
import type { UnitMaker } from "@/tests/fixtures/text-units";
import { knownText } from "@/content/findings/known-text";

/** Units one after another, numbered, up to so many characters. */
export function textOf(unit: UnitMaker, length: number): string {
  const parts: string[] = [];
  for (let [number, total] = [0, 0]; total < length; number += 1) {
    const part = unit(number);
    parts.push(part);
    total += part.length;
  }
  return parts.join("").slice(0, length);
}

/** Every sign means nothing: what is measured is the reading and the settling, whatever content says. */
const meanings = new Proxy({}, { get: () => ({ means: "" }) }) as Meanings;

/** Milliseconds of the processor that this program had so far: what other programs take does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds for all that happens to a pasted text: recognising, signs, the lines left over, settling. */
export function timeOf(text: string, recognisers: readonly Recogniser[]): number {
  const started = processorTime();
  const read = finish(readTextInSteps(text, { known: knownText, now: 0, recognisers }));
  settle(read, { meanings });
  const time = processorTime() - started;
  // A reader that gives up at once is fast, and no proof.
  if (read.troubles.length > 0) throw new Error(`${read.troubles[0]?.part}: ${read.troubles[0]?.reason}`);
  return time;
}

/** Milliseconds that a timer and the first call of anything may cost: times below say nothing. */
const floor = 1;

const warmUps = 3;

export interface GrowthOptions {
  readonly recognisers: readonly Recogniser[];
  /** Characters of the shorter text. */
  readonly length: number;
  /** The longer text has so many times the characters of the shorter. */
  readonly times: number;
  /** Runs of each text at most: the fastest counts. */
  readonly runs: number;
  /** No more runs are made once the growth is this small. */
  readonly enough?: number;
}

/**
 * How many times longer the longer text takes than the shorter, divided by how many times longer it is: 1 where time is in
 * proportion, `times` where it grows with the square.
 */
export function growth(unit: UnitMaker, { recognisers, length, times, runs, enough = 0 }: GrowthOptions): number {
  const [short, long] = [textOf(unit, length), textOf(unit, times * length)];
  let [ofShort, ofLong, grown] = [Infinity, Infinity, Infinity];
  // A program that runs for the first time is slow: then the shorter text would look as slow as the longer.
  for (let run = 0; run < warmUps; run += 1) ofShort = Math.min(ofShort, timeOf(short, recognisers));
  for (let run = 0; run < runs && grown > enough; run += 1) {
    ofLong = Math.min(ofLong, timeOf(long, recognisers));
    ofShort = Math.min(ofShort, timeOf(short, recognisers));
    grown = (ofLong + floor) / (ofShort + floor) / times;
  }
  return grown;
}
