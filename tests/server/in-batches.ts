/** Does all of them, so many at a time. */
export async function inBatches<T>(size: number, all: readonly T[], act: (one: T) => Promise<void>) {
  const left = [...all];
  const work = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) await act(one);
  };
  await Promise.all(Array.from({ length: size }, work));
}
