import { quantile } from './quantile';

/** The value in the middle, or the mean of the two there. @throws RangeError when there are no values */
export function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}
