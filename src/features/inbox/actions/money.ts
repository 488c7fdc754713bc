/** Digits after the point of a currency: 2 for EUR, 0 for JPY, 3 for KWD. */
function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/**
 * An amount as a person types it, in minor units: "12,500", "12500.5", "12 500,50". The last point or comma with one
 * or two digits after it is the decimal one.
 *
 * @returns undefined for an empty field, null for what is no amount
 */
export function parseMoney(typed: string, currency: string): number | null | undefined {
  const compact = typed.replace(/[\s'’]/g, '');
  if (compact === '') return undefined;
  const match = /^(\d{1,3}(?:[.,]?\d{3})*|\d+)(?:[.,](\d{1,2}))?$/.exec(compact);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  const digits = minorDigits(currency);
  if (fraction.length > digits) return null;
  const minor = Number(whole.replace(/[.,]/g, '') + fraction.padEnd(digits, '0'));
  return minor <= 1_000_000_000_000 ? minor : null;
}

/** The amount as it is typed: "12500.5" becomes "12500.50". */
export function moneyField(minor: number | null, currency: string): string {
  if (minor === null) return '';
  const digits = minorDigits(currency);
  return minor % 10 ** digits === 0 ? String(minor / 10 ** digits) : (minor / 10 ** digits).toFixed(digits);
}

/** "€12,500" for people to read. */
export function moneyWords(minor: number, currency: string, locale?: string): string {
  const digits = minorDigits(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: minor % 10 ** digits === 0 ? 0 : digits,
  }).format(minor / 10 ** digits);
}
