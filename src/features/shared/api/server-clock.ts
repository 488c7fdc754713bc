/**
 * The server's clock as far as the `Date` of its answers tells: whole seconds, at a moment between asking and hearing.
 * Each answer narrows what the difference to this browser's clock can be; deadlines and waits are counted by it,
 * whatever the computer believes the time is.
 */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

const SECOND_MS = 1_000;

/**
 * @param sentAt, heardAt milliseconds since the epoch by the browser's clock
 * @returns the bounds of the difference, server minus browser, after one more answer
 */
export function narrow(known: Bounds | null, date: string, sentAt: number, heardAt: number): Bounds | null {
  const at = Date.parse(date);
  if (Number.isNaN(at) || heardAt < sentAt) return known;
  const heard = { least: at - heardAt, most: at + SECOND_MS - sentAt };
  if (!known) return heard;
  const both = { least: Math.max(known.least, heard.least), most: Math.min(known.most, heard.most) };
  // One of the clocks was set in between: what was known holds no longer.
  return both.least > both.most ? heard : both;
}

/** A browser's clock that may be right is taken to be right, so that nothing jumps. */
export function offsetOf(bounds: Bounds | null): number {
  if (!bounds || (bounds.least <= 0 && bounds.most >= 0)) return 0;
  return Math.round((bounds.least + bounds.most) / 2);
}

let bounds: Bounds | null = null;

/** Told of each answer. */
export function hearServerDate(date: string | null, sentAt: number): void {
  if (date !== null) bounds = narrow(bounds, date, sentAt, Date.now());
}

/** Milliseconds since the epoch by the server's clock. */
export const serverNow = (): number => Date.now() + offsetOf(bounds);
