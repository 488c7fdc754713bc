/**
 * Bins of milliseconds that grow by 2 %. A value is taken for the geometric middle of its bin, which is at most 1 % away
 * from it; so are percentiles, which lie between two such values. Bin 0 holds exactly 0.
 */
const GROWTH = 1.02;
const LOG_GROWTH = Math.log(GROWTH);

/** Enough for 30 years. */
export const BIN_COUNT = 1_400;

/** @param milliseconds at least 0 */
export function binOf(milliseconds: number): number {
  if (milliseconds < 1) return 0;
  return Math.min(BIN_COUNT - 1, 1 + Math.floor(Math.log(milliseconds) / LOG_GROWTH));
}

/** The value in milliseconds that a bin stands for. */
function middleOf(bin: number): number {
  return bin === 0 ? 0 : GROWTH ** (bin - 0.5);
}

/**
 * Quantile as `quantile` has it, over binned values.
 * @param bins how many values each bin holds, in the order of the bins; at least one value
 * @returns milliseconds
 */
export function binnedQuantile(
  bins: readonly (readonly [bin: number, count: number])[],
  share: number,
): number {
  const count = bins.reduce((sum, [, held]) => sum + held, 0);
  const position = (count - 1) * share;
  const below = Math.floor(position);
  const low = valueAt(bins, below);
  return low + (valueAt(bins, Math.ceil(position)) - low) * (position - below);
}

function valueAt(bins: readonly (readonly [bin: number, count: number])[], place: number): number {
  let passed = 0;
  for (const [bin, held] of bins) {
    passed += held;
    if (place < passed) return middleOf(bin);
  }
  throw new RangeError('A quantile needs at least one value');
}
