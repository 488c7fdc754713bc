/** Digits after the point of a currency: 2 for EUR, 0 for JPY. */
function minorDigits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

const MOST_MINOR = 1_000_000_000_000;

/**
 * A deal value as a person types it: "12,500", "12 500.50", "€ 900".
 * @returns minor units, null for an empty field, undefined for what is no amount
 */
export function parseDealValue(typed: string, currency: string): number | null | undefined {
  const compact = typed.replace(/[\s'’\p{Sc}]/gu, '');
  if (compact === '') return null;
  const [, whole, fraction = ''] =
    /^(\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(compact) ?? [];
  const digits = minorDigits(currency);
  if (whole === undefined || fraction.length > digits) return undefined;
  const minor = Number(whole.replace(/[.,]/g, '') + fraction.padEnd(digits, '0'));
  return minor <= MOST_MINOR ? minor : undefined;
}

/** The amount as it is typed: 1250050 in EUR is "12500.50". */
export function dealValueField(minor: number | null, currency: string): string {
  if (minor === null) return '';
  const digits = minorDigits(currency);
  const amount = minor / 10 ** digits;
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(digits);
}
