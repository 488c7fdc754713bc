export interface ScorePath {
  /** For an SVG path. */
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number };
}

/**
 * Scores over time as a line in a box. A score holds until it changes, so the line goes in steps, evenly spaced:
 * minutes of a chat would vanish beside the days between visits.
 * @returns null for fewer than two points
 */
export function scorePath(scores: readonly number[], width: number, height: number): ScorePath | null {
  if (scores.length < 2) return null;
  const tenths = (value: number) => Math.round(value * 10) / 10;
  const points = scores.map((score, index) => ({
    x: tenths((index / (scores.length - 1)) * width),
    y: tenths(height * (1 - Math.min(100, Math.max(0, score)) / 100)),
  }));
  const path = points.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  return { path, end: points.at(-1) ?? { x: 0, y: 0 } };
}
