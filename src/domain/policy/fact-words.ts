import type { FactDefinition } from './fact-definition';
import type { FactValue } from './types';

/** Values of facts as a manager reads them, in British English. */

/**
 * Minor units as money: 2500000 in EUR is "€25,000", 1999 is "€19.99".
 * @param currency ISO 4217; without one two decimals are assumed and no sign is shown
 */
export function moneyInWords(amountMinor: number, currency: string | null): string {
  const known = currency !== null && /^[A-Za-z]{3}$/.test(currency);
  const style = known ? ({ style: 'currency', currency } as const) : {};
  const decimals = known
    ? (new Intl.NumberFormat('en-GB', style).resolvedOptions().maximumFractionDigits ?? 2)
    : 2;
  const amount = amountMinor / 10 ** decimals;
  const shown = Number.isInteger(amount) ? 0 : decimals;
  return new Intl.NumberFormat('en-GB', {
    ...style,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(amount);
}

const UNITS_OF_TIME: readonly (readonly [number, string])[] = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
];

/** Seconds in the largest units that say them exactly: "45 seconds", "1 hour 30 minutes", "7 days". */
export function durationInWords(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'for ever';
  let rest = Math.round(Math.abs(seconds));
  const parts: string[] = [];
  for (const [size, unit] of UNITS_OF_TIME) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(counted(count, unit));
  }
  return parts.join(' ') || '0 seconds';
}

/** "1 rule", "2 rules". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}

/** Label of a fact inside a sentence. */
export function nounOf(definition: FactDefinition): string {
  return definition.label.charAt(0).toLowerCase() + definition.label.slice(1);
}

/**
 * A value in the unit of its fact: "70%", "€10,000", "2 minutes", "“pricing”", "“legal” or “security”".
 * @param definition undefined for a fact nobody knows: the bare value is shown
 */
export function valueInWords(
  definition: FactDefinition | undefined,
  value: FactValue | undefined,
  currency: string | null,
): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value !== 'number') {
    const quoted = value.map((one) => `“${one}”`);
    return listInWords(quoted, definition?.type === 'list' ? 'and' : 'or');
  }
  switch (definition?.unit) {
    case 'share':
      return `${trimmed(value * 100)}%`;
    case 'money':
      return moneyInWords(value, currency);
    case 'seconds':
      return durationInWords(value);
    case 'days':
      return counted(value, 'day');
    default:
      return trimmed(value);
  }
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[], joint: 'and' | 'or'): string {
  if (items.length <= 1) return items[0] ?? 'nothing';
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

/** A sentence of its own: a capital first, a full stop last. */
export function asSentence(words: string): string {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Made once: a formatter costs a hundred times what formatting does, and every decision explains a dozen values. */
const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

function trimmed(value: number): string {
  return oneDecimal.format(value);
}
