import { describe, expect, it } from 'vitest';
import { moneyField, moneyWords, parseMoney } from './money';

describe('a deal value', () => {
  it.each([
    ['12500', 1_250_000],
    ['12,500', 1_250_000],
    ['12.500', 1_250_000],
    ['12 500,50', 1_250_050],
    ["1'234'567.8", 123_456_780],
    ['0.99', 99],
    ['0', 0],
    ['', undefined],
    ['  ', undefined],
    ['about 5', null],
    ['-5', null],
    ['1,23,4', null],
    ['99999999999999', null],
  ])('typed as %j is %s minor units', (typed, expected) => {
    expect(parseMoney(typed, 'EUR')).toBe(expected);
  });

  it('follows the digits of its currency', () => {
    expect(parseMoney('500', 'JPY')).toBe(500);
    expect(parseMoney('5.5', 'JPY')).toBeNull();
    expect(moneyWords(500, 'JPY', 'en')).toBe('¥500');
  });

  it('is shown as it is typed, and without needless zeros', () => {
    expect([moneyField(1_250_000, 'EUR'), moneyField(1_250_050, 'EUR'), moneyField(null, 'EUR')]).toEqual([
      '12500',
      '12500.50',
      '',
    ]);
    expect([moneyWords(1_250_000, 'EUR', 'en'), moneyWords(99, 'EUR', 'en')]).toEqual(['€12,500', '€0.99']);
  });
});
