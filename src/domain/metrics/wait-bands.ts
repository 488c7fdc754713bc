/**
 * How long a handoff waited for the first message of a person, in bands that fit what people feel: seconds, a minute, a coffee,
 * an afternoon. Named for the seconds of their upper end, which belongs to the band, as an answer exactly at the target is
 * within it.
 */
export const WAIT_BANDS = [
  'upTo15',
  'upTo30',
  'upTo60',
  'upTo120',
  'upTo300',
  'upTo900',
  'upTo3600',
  'upTo14400',
  'longer',
] as const;
export type WaitBand = (typeof WAIT_BANDS)[number];

/** Upper end of a band in seconds; null: without end. */
function waitBandEnd(band: WaitBand): number | null {
  return band === 'longer' ? null : Number(band.slice('upTo'.length));
}

/** The band of a wait. @param milliseconds from the request to the first message of a person */
export function waitBandOf(milliseconds: number): WaitBand {
  const found = WAIT_BANDS.find((band) => {
    const end = waitBandEnd(band);
    return end === null || milliseconds <= end * 1000;
  });
  return found ?? 'longer';
}
