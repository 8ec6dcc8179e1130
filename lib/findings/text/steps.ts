/**
 * Work that stops now and then, so that a page can answer its reader in between: each value it yields is a pause. Whoever
 * runs it goes on when there is time.
 */
export type Steps<Result> = Generator<undefined, Result>;

/**
 * Characters that are gone through between two pauses. Reading them takes a millisecond or two, and a slow phone is some
 * ten times slower.
 */
export const stretch = 16_384;

/** Does all of the work without a pause: for small texts, workers and tests. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
