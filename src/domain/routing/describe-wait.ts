import { SHORTLY_SECONDS } from '../policy/waiting-words';

export type WaitWords = { readonly kind: 'shortly' } | { readonly kind: 'minutes'; readonly minutes: number };

/**
 * How an expected wait may be put to a visitor: "shortly" under two minutes, else whole minutes, rounded up
 * so that the promise is not broken by the rounding.
 *
 * @param seconds the upper bound of the expected wait, ≥ 0
 */
export function describeWait(seconds: number): WaitWords {
  if (seconds < SHORTLY_SECONDS) return { kind: 'shortly' };
  return { kind: 'minutes', minutes: Math.ceil(seconds / 60) };
}
