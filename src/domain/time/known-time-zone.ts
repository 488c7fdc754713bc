/** Whether the name is a zone that this system knows, for checking what people enter. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** A zone as a browser named it when it is one we know, else the other. */
export function knownTimeZone(named: string | null, otherwise: string): string {
  if (named === null) return otherwise;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: named }).resolvedOptions().timeZone;
  } catch {
    return otherwise;
  }
}
