/** The Monday of a week on an axis: "16 Nov". */
export function weekWords(monday: string): string {
  return inUtc(`${monday}T00:00:00Z`, { day: 'numeric', month: 'short' });
}

/** A month, given as 2026-11: "Nov 2026". */
export function monthWords(month: string): string {
  return inUtc(`${month}-01T00:00:00Z`, { month: 'short', year: 'numeric' });
}

const inUtc = (instant: string, parts: Intl.DateTimeFormatOptions) =>
  new Date(instant).toLocaleDateString('en-GB', { ...parts, timeZone: 'UTC' });
