import { expect, test } from 'vitest';
import { ROW_SURROUNDINGS } from './import.fixture';
import { readRow } from './read-row';

const read = (...cells: string[]) => readRow({ line: 7, cells }, ROW_SURROUNDINGS);

test('a row is read whole, amounts in the minor units of their currency', () => {
  expect(read(' Ada@X.test ', 'Ada', 'WON', '1.250,50', '', 'Maya@x.test', 'North')).toEqual({
    line: 7,
    ok: true,
    values: {
      email: 'ada@x.test',
      fields: { name: 'Ada' },
      stage: 'won',
      dealValueMinor: 125_050,
      currency: null,
      ownerMemberId: 'm1',
      custom: { Region: 'North' },
    },
  });
  expect(read('a@x.test', '', '', '900', 'jpy')).toMatchObject({
    values: { dealValueMinor: 900, currency: 'JPY' },
  });
});

test('what a row leaves empty, or does not have at all, says nothing', () => {
  expect(read('a@x.test')).toMatchObject({
    values: { fields: {}, stage: null, dealValueMinor: null, ownerMemberId: null, custom: {} },
  });
});

test('every fault of a row is named', () => {
  expect(read('nobody', 'n'.repeat(121), 'asleep', 'x', 'XXX', 'who@x.test', '', 'extra')).toEqual({
    line: 7,
    ok: false,
    email: 'nobody',
    errors: [
      'The row has 8 columns, the first line 7',
      '“nobody” is no e-mail address',
      'The name is longer than 120 characters',
      '“asleep” is no stage; there are new, engaged, qualified, opportunity, won, lost, disqualified',
      '“XXX” is no currency code such as EUR',
      'Nobody of the team has the e-mail “who@x.test”',
    ],
  });
  expect(read('', 'Bob')).toMatchObject({ errors: ['The e-mail is missing'] });
});
