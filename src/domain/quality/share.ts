import { type Interval, wilsonInterval } from '../metrics/wilson';

/** A share with the whole it is of, and Wilson's 95 % interval. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
  readonly interval: Interval | null;
}

export function shareOf(numerator: number, denominator: number): Share {
  return {
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
    interval: wilsonInterval(numerator, denominator),
  };
}
