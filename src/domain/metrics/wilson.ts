/** 97.5th percentile of the standard normal distribution: two-sided 95 %. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval of a proportion at 95 %.
 *
 * centre = (p + z²/2n) / (1 + z²/n), half width = z/(1 + z²/n) · √(p(1 − p)/n + z²/4n²).
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * JASA 22 (1927) 209–212; recommended for small n by Brown, Cai & DasGupta, Statistical Science 16 (2001) 101–133.
 *
 * @param successes whole number, 0 ≤ successes ≤ trials
 * @param trials whole number
 * @returns bounds between 0 and 1, or null without trials
 */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  if (trials === 0) return null;
  const share = successes / trials;
  const zSquared = Z * Z;
  const scale = 1 + zSquared / trials;
  const centre = (share + zSquared / (2 * trials)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / trials + zSquared / (4 * trials * trials));
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
  };
}
