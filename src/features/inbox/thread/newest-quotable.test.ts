import { expect, it } from 'vitest';
import { isChangeable, newestChangeable, newestQuotable } from './newest-quotable';
import { aDecision, aMessage } from './thread.fixture';

const MAYA = 'maya';
const maya = { author: { kind: 'agent', name: 'Maya Chen' }, authorMemberId: MAYA } as const;
const withdrawn = { retractedAt: '2026-03-02T09:01:00Z' };
const idOf = (entry: ReturnType<typeof aMessage>) => (entry.kind === 'message' ? entry.message.id : '');

it('quotes the visitor’s newest message, and the one in focus before it', () => {
  const [first, own, last, gone] = [aMessage(1), aMessage(2, maya), aMessage(3), aMessage(5, withdrawn)];
  const entries = [last, first, own, aDecision(4, 3), gone];
  expect(newestQuotable(entries, null)?.id).toBe(idOf(last));
  expect(newestQuotable(entries, idOf(own))?.id).toBe(idOf(own));
  expect(newestQuotable([own], null)).toBeNull();
});

it('changes one’s own newest message while it is younger than a minute', () => {
  const [older, newer, colleague] = [
    aMessage(1, maya),
    aMessage(2, maya),
    aMessage(3, { ...maya, authorMemberId: 'liam' }),
  ];
  const written = Date.parse('2026-03-02T09:00:20Z');
  const entries = [newer, older, colleague, aMessage(4)];
  expect(newestChangeable(entries, MAYA, written + 59_000)?.id).toBe(idOf(newer));
  expect(newestChangeable(entries, MAYA, written + 61_000)).toBeNull();
});

it('never changes a withdrawn one', () => {
  const entry = aMessage(1, { ...maya, ...withdrawn });
  expect(
    entry.kind === 'message' && isChangeable(entry.message, MAYA, Date.parse('2026-03-02T09:00:11Z')),
  ).toBe(false);
});
