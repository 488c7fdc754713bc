import { describe, expect, it } from 'vitest';
import type { FieldSource, LeadFields } from './field-entry';
import { furtherStage, keptFields, type LeadRecord, mergeRecords } from './merge-records';
import { LEAD_STAGES } from './types';

const DAY = 86_400_000;
const MONDAY = new Date('2026-03-02T09:00:00.000Z');
const days = (count: number) => new Date(MONDAY.getTime() + count * DAY);

const told = (value: string, source: FieldSource, at = MONDAY) => ({
  value,
  declined: false,
  source,
  confidence: 1,
  messageId: null,
  memberId: source === 'member' ? 'maya' : null,
  at: at.toISOString(),
});

const record = (changes: Partial<LeadRecord> = {}): LeadRecord => ({
  fields: {},
  stage: 'new',
  dealValueMinor: null,
  currency: 'EUR',
  ownerMemberId: null,
  custom: {},
  isCustomer: false,
  isDemo: false,
  createdAt: MONDAY,
  lastSeenAt: null,
  hotAlertArmed: true,
  hotAlertAt: null,
  ...changes,
});

const valuesOf = (fields: LeadFields) =>
  Object.fromEntries(Object.entries(fields).map(([field, entry]) => [field, entry.value]));

describe('fields of two leads that are one person', () => {
  it('go by provenance: a person over a form over the bot, whichever lead stays', () => {
    const byPerson = record({ fields: { company: told('Acme Ltd', 'member') } });
    const byForm = record({
      fields: { company: told('ACME', 'form', days(3)), name: told('Ada', 'form') },
    });
    const byBot = record({ fields: { name: told('Adda', 'bot', days(5)), phone: told('+49 30 1', 'bot') } });
    expect(valuesOf(mergeRecords(byForm, byPerson).fields)).toEqual({ company: 'Acme Ltd', name: 'Ada' });
    expect(valuesOf(mergeRecords(byPerson, byForm).fields)).toEqual({ company: 'Acme Ltd', name: 'Ada' });
    expect(valuesOf(mergeRecords(byBot, byForm).fields)).toEqual({
      company: 'ACME',
      name: 'Ada',
      phone: '+49 30 1',
    });
  });

  it('of equal provenance are the newer ones', () => {
    const monday = record({ fields: { phone: told('1', 'form') } });
    const friday = record({ fields: { phone: told('2', 'form', days(4)) } });
    expect(valuesOf(mergeRecords(monday, friday).fields)).toEqual({ phone: '2' });
    expect(valuesOf(mergeRecords(friday, monday).fields)).toEqual({ phone: '2' });
  });

  it('are known to stay as they are where the other lead says something else', () => {
    const into = { name: told('Ada', 'form'), phone: told('1', 'form'), company: told('Acme', 'bot') };
    const from = { name: told('Ada', 'bot'), phone: told('2', 'bot'), company: told('ACME Ltd', 'form') };
    const { fields } = mergeRecords(record({ fields: into }), record({ fields: from }));
    expect(keptFields(into, from, fields)).toEqual(['phone']);
  });
});

describe('the deal of two leads that are one person', () => {
  it('is as far as the further one', () => {
    const order = ['new', 'engaged', 'disqualified', 'lost', 'qualified', 'opportunity', 'won'];
    for (const a of LEAD_STAGES) {
      for (const b of LEAD_STAGES) {
        expect(furtherStage(a, b)).toBe(order.indexOf(b) > order.indexOf(a) ? b : a);
      }
    }
  });

  it('takes value, currency and owner from the lead that is further', () => {
    const into = record({ stage: 'engaged', dealValueMinor: 100n, currency: 'EUR', ownerMemberId: 'maya' });
    const from = record({ stage: 'won', dealValueMinor: 900n, currency: 'USD', ownerMemberId: 'liam' });
    expect(mergeRecords(into, from)).toMatchObject({
      stage: 'won',
      dealValueMinor: 900n,
      currency: 'USD',
      ownerMemberId: 'liam',
    });
  });

  it('keeps what only the other one has', () => {
    const into = record({ stage: 'engaged', dealValueMinor: 100n, currency: 'GBP', ownerMemberId: 'maya' });
    expect(mergeRecords(into, record({ stage: 'won' }))).toMatchObject({
      stage: 'won',
      dealValueMinor: 100n,
      currency: 'GBP',
      ownerMemberId: 'maya',
    });
  });
});

it('the rest of two leads is what is true of both together', () => {
  const into = record({
    custom: { plan: 'Pro', region: 'North' },
    createdAt: days(2),
    lastSeenAt: days(3),
    isDemo: true,
  });
  const from = record({
    custom: { plan: 'Free', seats: '12' },
    lastSeenAt: days(9),
    isCustomer: true,
    hotAlertArmed: false,
    hotAlertAt: days(1),
  });
  expect(mergeRecords(into, from)).toMatchObject({
    custom: { plan: 'Pro', region: 'North', seats: '12' },
    createdAt: MONDAY,
    lastSeenAt: days(9),
    isCustomer: true,
    isDemo: false,
    hotAlertArmed: false,
    hotAlertAt: days(1),
  });
});
