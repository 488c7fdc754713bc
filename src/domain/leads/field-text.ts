import { moneyInWords } from '../policy/fact-words';
import type { LeadFieldValues } from './field-entry';
import type { LeadField } from './types';

/**
 * A field's value as an agent reads it: "€50,000 a year", "200–500 people", "next month".
 * @param defaultCurrency ISO 4217, for a budget named without a currency
 */
export function fieldText(value: LeadFieldValues[LeadField], defaultCurrency: string): string {
  return typeof value === 'string' ? value : structuredText(value, defaultCurrency);
}

function structuredText(
  value: LeadFieldValues['companySize' | 'budget' | 'timeline'],
  defaultCurrency: string,
): string {
  if ('text' in value) return value.text;
  if ('amountMinor' in value) {
    const amount = moneyInWords(value.amountMinor, value.currency ?? defaultCurrency);
    return value.period === null ? amount : `${amount} a ${value.period}`;
  }
  if (value.max === null) return `${value.min} people or more`;
  return value.min === value.max ? `${value.min} people` : `${value.min}–${value.max} people`;
}
