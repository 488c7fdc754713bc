import { type ScorePoint, sparkline } from './sparkline-path';

const WIDTH = 96;
const HEIGHT = 24;

/** How a score came about, at a glance; the figures stand beside it. */
export function ScoreSparkline({ history }: { history: readonly ScorePoint[] }) {
  const line = sparkline(history, WIDTH, HEIGHT);
  if (!line) return null;
  const first = history[0]?.score ?? 0;
  const last = history.at(-1)?.score ?? 0;
  return (
    <svg
      role="img"
      aria-label={`Score over time: from ${first} to ${last}`}
      viewBox={`-1 -2 ${WIDTH + 5} ${HEIGHT + 4}`}
      className="h-7 w-25 shrink-0 overflow-visible text-accent-text"
    >
      <path d={`M0 ${HEIGHT}H${WIDTH}`} fill="none" className="stroke-border" />
      <path d={line.path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <circle cx={line.end.x} cy={line.end.y} r="2.5" fill="currentColor" />
    </svg>
  );
}
