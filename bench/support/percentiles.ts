/** Median and 99th percentile by the nearest rank, to a tenth. */
export function percentiles(values: readonly number[]): { p50: number; p99: number; samples: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
    return Math.round(value * 10) / 10;
  };
  return { p50: at(0.5), p99: at(0.99), samples: sorted.length };
}

export const ratio = (value: number, base: number) => Math.round((value / base) * 100) / 100;
