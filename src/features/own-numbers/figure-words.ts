/** "62%". */
export const percentWords = (share: number): string => `${Math.round(share * 100)}%`;

/** "48 s", "2 m 05 s", "1 h 12 m". */
export function durationWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} m ${String(whole % 60).padStart(2, '0')} s`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} m`;
}

/** "Monday 2 March", "2 – 8 March": the days of a period in a zone; `to` is exclusive. */
export function dayWords(
  { from, to }: { readonly from: string; readonly to: string },
  timeZone: string,
): string {
  const first = new Date(from);
  const last = new Date(Date.parse(to) - 1);
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long' });
  if (day.format(first) !== day.format(last)) return day.formatRange(first, last);
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(first);
}
