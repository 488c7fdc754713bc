/**
 * Quantile with linear interpolation between the two neighbouring values ("type 7": what PostgreSQL's
 * `percentile_cont`, Excel's PERCENTILE.INC and NumPy compute by default).
 * Source: R. J. Hyndman & Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996) 361–365.
 *
 * @param sorted ascending values, at least one
 * @param share 0–1, for example 0.9
 * @throws RangeError when there are no values
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below];
  const high = sorted[Math.ceil(position)];
  if (low === undefined || high === undefined) throw new RangeError('A quantile needs at least one value');
  return low + (high - low) * (position - below);
}
