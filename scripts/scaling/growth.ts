/**
 * How y grows with x, as the exponent of a power: 0 stays, 1 is in proportion, 2 is the square. The slope of the line
 * through the logarithms that fits best; undefined where fewer than two points have a positive y.
 */
export function exponent(points: readonly (readonly [x: number, y: number])[]): number | undefined {
  const logs = points.filter(([, y]) => y > 0).map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  if (logs.length < 2) return undefined;
  const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x0, y0] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0);
  const below = logs.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
  return above / below;
}
