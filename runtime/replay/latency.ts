export interface LatencyFigures {
  readonly count: number;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly max: number | null;
}

/** Milliseconds that something took, and their nearest-rank percentiles: values that really occurred. */
export class Latency {
  readonly #values: number[] = [];

  add(milliseconds: number): void {
    this.#values.push(milliseconds);
  }

  figures(): LatencyFigures {
    const sorted = this.#values.toSorted((a, b) => a - b);
    const rank = (share: number) => {
      const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
      return value === undefined ? null : Math.round(value * 10) / 10;
    };
    return { count: sorted.length, p50: rank(0.5), p95: rank(0.95), p99: rank(0.99), max: rank(1) };
  }
}
