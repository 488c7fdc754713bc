import clsx from 'clsx';
import { scorePath } from './score-path';

interface ScoreSparklineProps {
  /** Oldest first; fewer than two make no line. */
  scores: readonly number[];
  /** Smaller, for rows of a list. */
  size?: 'sm' | 'md';
}

const WIDTH = 96;
const HEIGHT = 24;

/** How a score from 0 to 100 came about, at a glance; the figure itself stands beside it. */
export function ScoreSparkline({ scores, size = 'md' }: ScoreSparklineProps) {
  const line = scorePath(scores, WIDTH, HEIGHT);
  if (!line) return null;
  return (
    <svg
      role="img"
      aria-label={`Score over time: from ${scores[0]} to ${scores.at(-1)}`}
      viewBox={`-1 -3 ${WIDTH + 5} ${HEIGHT + 6}`}
      className={clsx('shrink-0 text-accent-text', size === 'sm' ? 'h-5 w-16' : 'h-7 w-25')}
    >
      <path d={`M0 ${HEIGHT}H${WIDTH}`} fill="none" className="stroke-border" />
      <path d={line.path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <circle cx={line.end.x} cy={line.end.y} r="2.5" fill="currentColor" />
    </svg>
  );
}
