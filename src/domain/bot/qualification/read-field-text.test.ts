import { describe, expect, it } from 'vitest';
import { fieldText } from '../../leads/field-text';
import type { LeadField } from '../../leads/types';
import { readFieldText } from './read-field-text';

const options = { defaultCurrency: 'EUR', today: { year: 2026, month: 3, day: 2 } };
const readAs = (field: LeadField, text: string) => {
  const result = readFieldText(field, text, options);
  return 'read' in result ? result.read.value : result.problem;
};

describe('a field that a member writes', () => {
  it('is read as the qualification flow reads an answer', () => {
    expect(readAs('email', 'jane@globex.com')).toBe('jane@globex.com');
    expect(readAs('phone', '+49 30 901820')).toBe('+4930901820');
    expect(readAs('companySize', '40')).toEqual({ min: 40, max: 40 });
    expect(readAs('companySize', '200-500')).toEqual({ min: 200, max: 500 });
    expect(readAs('budget', '20k a year')).toEqual({
      amountMinor: 2_000_000,
      currency: 'EUR',
      period: 'year',
    });
    expect(readAs('timeline', 'after the summer, maybe')).toMatchObject({ text: 'after the summer, maybe' });
    expect(readAs('name', 'Jane Doe')).toBe('Jane Doe');
  });

  it('is refused with what was expected', () => {
    expect(readAs('email', 'jane at globex')).toBe('Write one e-mail address, for example jane@acme.com');
    expect(readAs('email', 'jane@globex.com and bob@globex.com')).toMatch(/^Write one e-mail address/);
    expect(readAs('phone', 'ask me')).toMatch(/^Write one phone number/);
    expect(readAs('companySize', 'a lot')).toMatch(/^Write how many people/);
    expect(readAs('budget', 'not much')).toMatch(/^Write an amount/);
    expect(readAs('name', '4711')).toBe('Write a name, without figures');
    expect(readAs('company', '…')).toBe('Write the name of a company');
    expect(readAs('role', 'x'.repeat(121))).toMatch(/^Write a role/);
  });

  it('reads what the product shows of a value as that value', () => {
    const values = [
      ['companySize', { min: 40, max: 40 }],
      ['companySize', { min: 200, max: 500 }],
      ['companySize', { min: 1_500, max: null }],
      ['budget', { amountMinor: 2_000_000, currency: 'EUR', period: 'year' }],
      ['budget', { amountMinor: 500_050, currency: 'USD', period: 'month' }],
      ['budget', { amountMinor: 1_200_000, currency: 'GBP', period: null }],
      ['phone', '+4930901820'],
      ['email', 'jane.doe+x@globex.co.uk'],
    ] as const;
    for (const [field, value] of values) expect(readAs(field, fieldText(value, 'EUR')), field).toEqual(value);
  });
});
