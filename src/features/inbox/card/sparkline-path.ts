export interface ScorePoint {
  readonly at: string;
  readonly score: number;
}

export interface Sparkline {
  /** For an SVG path. */
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number };
}

/**
 * A line of scores over time in a box. A score holds until it changes, so the line goes in steps; times are spread
 * evenly, because minutes of a chat would vanish beside the days between visits.
 *
 * @returns null for fewer than two points, which make no line
 */
export function sparkline(history: readonly ScorePoint[], width: number, height: number): Sparkline | null {
  if (history.length < 2) return null;
  const round = (number: number) => Math.round(number * 10) / 10;
  const x = (index: number) => round((index / (history.length - 1)) * width);
  const y = (score: number) => round(height - (Math.min(100, Math.max(0, score)) / 100) * height);
  let path = '';
  let end = { x: 0, y: 0 };
  history.forEach(({ score }, index) => {
    end = { x: x(index), y: y(score) };
    path += index === 0 ? `M${end.x} ${end.y}` : `H${end.x}V${end.y}`;
  });
  return { path, end };
}
