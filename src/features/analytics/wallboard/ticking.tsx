'use client';

import { useSyncExternalStore } from 'react';
import { serverNow } from '../../shared/api/server-clock';

/** One clock for all that ticks, the server's. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = 0;

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (timer === undefined) {
    now = serverNow();
    timer = setInterval(() => {
      now = serverNow();
      for (const each of listeners) each();
    }, 1_000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

const useNow = (): number =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => 0,
  );

/** Seconds since a moment as a stopwatch shows them: "0:42", "12:05", "1:03:20". */
export function stopwatch(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** How long ago a moment was, ticking. */
export function Since({ at }: { at: string }) {
  const current = useNow();
  return <span>{current === 0 ? '…' : stopwatch((current - Date.parse(at)) / 1000)}</span>;
}

/** The time of day where the organisation is. */
export function Clock({ timeZone }: { timeZone: string }) {
  const current = useNow();
  return (
    <time className="tabular font-semibold">
      {current === 0
        ? ''
        : new Date(current).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })}
    </time>
  );
}
