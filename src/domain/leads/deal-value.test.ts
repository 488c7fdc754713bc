import { expect, test } from 'vitest';
import { dealValueField, parseDealValue } from './deal-value';

test('an amount is read the way people write it', () => {
  const typed = ['12500', '12,500', '12.500', '12 500,50', '€ 900', '0', '12500.5'];
  expect(typed.map((value) => parseDealValue(value, 'EUR'))).toEqual([
    1_250_000, 1_250_000, 1_250_000, 1_250_050, 90_000, 0, 1_250_050,
  ]);
});

test('an empty field is no value, and what is no amount is told apart from it', () => {
  expect(parseDealValue('  ', 'EUR')).toBeNull();
  const refused = ['about ten', '-5', '1,2,3', '1e9', '99999999999999'];
  expect(refused.map((value) => parseDealValue(value, 'EUR'))).toEqual(refused.map(() => undefined));
});

test('a currency without decimals takes none', () => {
  expect([parseDealValue('1500', 'JPY'), parseDealValue('15.5', 'JPY')]).toEqual([1500, undefined]);
});

test('the field shows what was typed', () => {
  expect([
    dealValueField(1_250_050, 'EUR'),
    dealValueField(90_000, 'EUR'),
    dealValueField(null, 'EUR'),
  ]).toEqual(['12500.50', '900', '']);
});
