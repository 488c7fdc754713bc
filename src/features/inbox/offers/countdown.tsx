import { useState } from 'react';

interface CountdownProps {
  /** Milliseconds since the epoch. */
  deadline: number;
  now: number;
}

const RADIUS = 15;
const AROUND = 2 * Math.PI * RADIUS;

/** Seconds that are left, in a ring that empties from when it was first seen. Not read every second. */
export function Countdown({ deadline, now }: CountdownProps) {
  const [seenAt] = useState(now);
  const seconds = Math.max(0, Math.ceil((deadline - now) / 1000));
  const left = Math.max(0, Math.min(1, (deadline - now) / Math.max(1, deadline - seenAt)));
  return (
    <span className="relative inline-flex size-9 shrink-0 items-center justify-center">
      <svg aria-hidden="true" viewBox="0 0 36 36" className="absolute inset-0 -rotate-90">
        <circle cx="18" cy="18" r={RADIUS} fill="none" strokeWidth="3" className="stroke-surface-pressed" />
        <circle
          cx="18"
          cy="18"
          r={RADIUS}
          fill="none"
          strokeWidth="3"
          strokeLinecap="round"
          strokeDasharray={AROUND}
          strokeDashoffset={AROUND * (1 - left)}
          className={seconds <= 10 ? 'stroke-danger' : 'stroke-accent'}
        />
      </svg>
      <span aria-hidden="true" className="tabular text-xs font-semibold">
        {seconds}
      </span>
    </span>
  );
}
