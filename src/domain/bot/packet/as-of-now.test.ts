import { expect, it } from 'vitest';
import { asOfNow } from './as-of-now';
import { plain } from './summary-parts';

const size = { text: '50 people', messageId: 'm1', field: 'companySize' } as const;

it('a fact that still holds stays as it is', () => {
  const told = asOfNow(
    [plain('From '), size],
    [{ field: 'companySize', value: '50 people', messageId: 'm1' }],
  );
  expect(told.map(({ instead }) => instead)).toEqual([null, null]);
});

it('a corrected fact says what holds instead and where it was said', () => {
  const [told] = asOfNow([size], [{ field: 'companySize', value: '15 people', messageId: 'm7' }]);
  expect(told?.instead).toEqual({ value: '15 people', messageId: 'm7' });
});

it('a fact that was taken out holds no longer', () => {
  expect(asOfNow([size], [])[0]?.instead).toEqual({ value: '', messageId: null });
});

it('a refusal that was followed by the value is out of date', () => {
  const refused = { text: 'e-mail', messageId: 'm2', field: 'email' } as const;
  expect(asOfNow([refused], [{ field: 'email', value: null, messageId: 'm2' }])[0]?.instead).toBeNull();
  expect(asOfNow([refused], [{ field: 'email', value: 'a@b.test', messageId: 'm3' }])[0]?.instead).toEqual({
    value: 'a@b.test',
    messageId: 'm3',
  });
});

it('a quotation that was cut is the same as the whole', () => {
  const wish = { text: '“We need to teach Polish…”', messageId: 'm1', field: 'useCase' } as const;
  const value = 'We need to teach Polish to our drivers.';
  expect(asOfNow([wish], [{ field: 'useCase', value, messageId: 'm1' }])[0]?.instead).toBeNull();
});
