/** Slope of log time on log size by least squares: 1 where time grows in step with size, 2 where with its square. */
export function slopeOf(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0) / values.length;
  const x0 = mean(logs.map(({ x }) => x));
  const y0 = mean(logs.map(({ y }) => y));
  return mean(logs.map(({ x, y }) => (x - x0) * (y - y0))) / mean(logs.map(({ x }) => (x - x0) ** 2));
}
