/** Whole seconds between two instants, never negative: clocks differ a little. */
export function secondsSince(instant: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(instant)) / 1000));
}

/** The part of it in which the organisation was open: what was promised runs only then. */
export function openSecondsSince(
  instant: string,
  now: number,
  open: readonly { readonly from: string; readonly to: string }[],
): number {
  const since = Date.parse(instant);
  const ms = open.reduce((sum, { from, to }) => {
    return sum + Math.max(0, Math.min(now, Date.parse(to)) - Math.max(since, Date.parse(from)));
  }, 0);
  return Math.floor(ms / 1000);
}

/** A wait that runs: "0:42", "12:05", "1h 05m", "2d 3h". */
export function waitWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return `${Math.floor(hours / 24)}d ${hours % 24}h`;
  if (hours >= 1) return `${hours}h ${pad(minutes % 60)}m`;
  return `${minutes}:${pad(seconds % 60)}`;
}

/** The same for a screen reader, without the seconds that would be read again and again. */
export function waitSpoken(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'waiting for less than a minute';
  if (minutes < 60) return `waiting for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  const hours = Math.floor(minutes / 60);
  return `waiting for ${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}

const pad = (number: number) => String(number).padStart(2, '0');

export type WaitLevel = 'fine' | 'due' | 'late';

/** How a wait stands against the promised first reply: due from half of it, late once it is over. */
export function waitLevel(seconds: number, targetSeconds: number): WaitLevel {
  if (seconds >= targetSeconds) return 'late';
  return seconds * 2 >= targetSeconds ? 'due' : 'fine';
}
