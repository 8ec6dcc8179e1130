/** So many are enough to see what is wrong, and each may have waited for what never came. */
const enough = 3;

/**
 * Checks one thing after the other and goes on after a failure: one test for many things still names each that fails.
 * Resolves to the failures, each under the name of its thing.
 */
export async function failuresOf<T>(things: Iterable<T>, nameOf: (thing: T) => string, check: (thing: T) => Promise<void>) {
  const failures: string[] = [];
  for (const thing of things) {
    try {
      await check(thing);
    } catch (error) {
      failures.push(`${nameOf(thing)}: ${(error as Error).message}`);
      if (failures.length === enough) break;
    }
  }
  return failures;
}

/** Deals the things out into so many hands, one by one, so that like things come into different hands. */
export function dealt<T>(things: readonly T[], hands: number): T[][] {
  return Array.from({ length: hands }, (_, hand) => things.filter((_thing, i) => i % hands === hand));
}
