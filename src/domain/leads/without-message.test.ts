import { expect, it } from 'vitest';
import { extractFields } from '../nlu/fields/extract';
import type { FieldEntry, LeadFields } from './field-entry';
import { withoutMessage } from './without-message';

const at = '2026-03-01T10:00:00.000Z';
const said = (value: string, messageId: string | null, source: FieldEntry['source'] = 'bot') => ({
  value,
  declined: false,
  source,
  confidence: 0.9,
  messageId,
  memberId: null,
  at,
});
const known: LeadFields = {
  name: said('Jane Doe', 'm1'),
  email: said('jane@acme.io', 'm2'),
  company: said('Acme', null, 'member'),
};

it('what a withdrawn message told goes, and everything else stays', () => {
  const { fields, changed } = withoutMessage(known, 'm2', [{ id: 'm1', text: 'I am Jane Doe', at }], {});
  expect(fields).toEqual({ name: known.name, company: known.company });
  expect(changed).toBe(true);
});

it('what another message says too has that one as its source', () => {
  const later = { id: 'm3', text: 'Again: JANE@acme.io please', at: '2026-03-01T10:05:00.000Z' };
  expect(withoutMessage(known, 'm2', [later], {}).fields.email).toEqual({
    ...known.email,
    messageId: 'm3',
    at: later.at,
  });
});

it('an amount is recognised however it is written', () => {
  const [budget] = extractFields('Our budget is 20000 EUR').captured.filter(
    ({ field }) => field === 'budget',
  );
  expect(budget?.field).toBe('budget');
  if (budget?.field !== 'budget') return;
  const told: LeadFields = { budget: { ...said('', 'm4'), value: budget.value } };
  const other = { id: 'm6', text: 'We have a budget of €20,000', at };
  expect(withoutMessage(told, 'm4', [other], {}).fields.budget?.messageId).toBe('m6');
  expect(withoutMessage(told, 'm4', [{ ...other, text: 'a budget of €30,000' }], {}).fields).toEqual({});
});

it('what was known before comes back', () => {
  const before = { email: said('old@acme.io', 'm0') };
  expect(withoutMessage(known, 'm2', [], before).fields.email).toEqual(before.email);
});

it('a refusal that is withdrawn was none', () => {
  const refused: LeadFields = { phone: { ...said('', 'm5'), value: null, declined: true } };
  expect(withoutMessage(refused, 'm5', [{ id: 'm1', text: 'Hello', at }], {}).fields).toEqual({});
});

it('a message that told nothing changes nothing', () => {
  expect(withoutMessage(known, 'm9', [], {})).toEqual({ fields: known, changed: false });
});
