import { expect, test } from 'vitest';
import { rowOf } from './import.fixture';
import { type ImportSurroundings, type KnownLead, planImport } from './plan-import';

const AT = '2026-11-22T10:00:00.000Z';
const entry = {
  declined: false,
  confidence: 1,
  messageId: null,
  memberId: null,
  at: '2026-11-01T00:00:00.000Z',
};
const ada: KnownLead = {
  id: 'l1',
  fields: {
    email: { ...entry, value: 'ada@x.test', source: 'form' },
    phone: { ...entry, value: '+1', source: 'member' },
  },
  stage: 'qualified',
  dealValueMinor: 100,
  currency: 'EUR',
  ownerMemberId: null,
  isCustomer: false,
  custom: {},
};
const around: ImportSurroundings = {
  known: new Map([
    ['ada@x.test', [ada]],
    ['twin@x.test', [ada, ada]],
  ]),
  currency: 'EUR',
  memberId: 'm1',
  at: AT,
  memberNames: new Map([['m2', 'Maya']]),
};

test('a row is a new lead, a change with what changes, or nothing', () => {
  const plan = planImport(
    [
      rowOf(2, 'new@x.test', { stage: 'won', fields: { name: 'New' } }),
      rowOf(3, 'ada@x.test', { dealValueMinor: 200, ownerMemberId: 'm2', custom: { Region: 'North' } }),
    ],
    around,
  );
  expect(plan.map(({ outcome }) => outcome)).toEqual(['new', 'changed']);
  expect(plan[0]).toMatchObject({ lead: null, after: { isCustomer: true, currency: 'EUR' } });
  expect(plan[1]).toMatchObject({
    changes: [
      { field: 'dealValue', from: '100', to: '200' },
      { field: 'owner', from: null, to: 'Maya' },
      { field: 'Region', from: null, to: 'North' },
    ],
  });
  expect(planImport([rowOf(2, 'ada@x.test')], around)).toMatchObject([{ outcome: 'unchanged', changes: [] }]);
});

test('what a person entered is kept, and said', () => {
  expect(planImport([rowOf(2, 'ada@x.test', { fields: { phone: '+2' } })], around)).toMatchObject([
    { outcome: 'unchanged', remarks: ['The phone stays “+1”, which somebody has entered'] },
  ]);
});

test('one e-mail twice in the file, or in two leads, and a stage out of reach are errors', () => {
  const plan = planImport(
    [
      rowOf(2, 'a@x.test'),
      rowOf(3, 'a@x.test'),
      rowOf(4, 'twin@x.test'),
      rowOf(5, 'ada@x.test', { stage: 'new' }),
    ],
    around,
  );
  expect(plan.map(({ line, outcome, remarks }) => [line, outcome, remarks])).toEqual([
    [2, 'new', []],
    [3, 'error', ['The same e-mail stands in line 2']],
    [4, 'error', ['2 leads have this e-mail; which one is meant cannot be told']],
    [5, 'error', ['A lead cannot move from qualified to new']],
  ]);
});
