import { describe, expect, it } from 'vitest';
import { defaultPolicy } from './default-policy';
import { diffPolicies } from './diff-policies';
import { policyWith, triggerWith } from './policy.fixture';
import { isSameJson } from './same-value';
import type { PolicyDocument } from './types';

const base = policyWith([triggerWith(), triggerWith({ id: 'b', name: 'Second' })]);
const changed = (overrides: Partial<PolicyDocument>) =>
  diffPolicies(base, { ...base, ...overrides }, { currency: 'EUR' });

describe('the difference between two policies', () => {
  it('is nothing for the same policy, also after a trip through JSON', () => {
    const policy = defaultPolicy({ timeZone: 'UTC' });
    expect(diffPolicies(policy, policy)).toEqual([]);
    expect(diffPolicies(policy, JSON.parse(JSON.stringify(policy)))).toEqual([]);
  });

  it('names rules that were added, removed and changed', () => {
    const changes = changed({
      triggers: [
        triggerWith({ condition: { fact: 'lead.score', op: 'gte', value: 80 } }),
        triggerWith({ id: 'c', name: 'Third' }),
      ],
    });
    expect(changes.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['changed', 'Hot lead'],
      ['added', 'Third'],
      ['removed', 'Second'],
    ]);
    expect(changes[0]?.before).toContain('score is at least 70');
    expect(changes[0]?.after).toContain('score is at least 80');
  });

  it('shows the old name of a renamed rule', () => {
    const [change] = changed({
      triggers: [triggerWith({ name: 'Very hot' }), triggerWith({ id: 'b', name: 'Second' })],
    });
    expect(change).toMatchObject({ kind: 'changed', subject: 'Very hot' });
    expect(change?.before).toMatch(/^“Hot lead”\. When/);
  });

  it('notices a change of order, which decides among equals', () => {
    expect(changed({ triggers: base.triggers.toReversed() })).toEqual([
      {
        area: 'triggers',
        kind: 'changed',
        subject: 'order of the rules',
        before: '“Hot lead” and “Second”',
        after: '“Second” and “Hot lead”',
      },
    ]);
  });

  it.each<[string, Partial<PolicyDocument>, string, string, string]>([
    ['a threshold', { scoring: { ...base.scoring, hotFrom: 80 } }, 'hot from', '70', '80'],
    [
      'a duration',
      { timing: { ...base.timing, offerSeconds: 45 } },
      'time to accept an offer',
      '30 seconds',
      '45 seconds',
    ],
    [
      'a count',
      { timing: { ...base.timing, missedOffersBeforeAway: 3 } },
      'missed offers before an agent is set away',
      '2',
      '3',
    ],
    [
      'the routing',
      { routing: { ...base.routing, strategy: 'round_robin' } },
      'way of choosing an agent',
      'to the agent who has been idle longest',
      'in turn',
    ],
    [
      'the bot',
      { botWhileWaiting: 'silent' },
      'the bot while a visitor waits',
      'acknowledges messages and collects contact details',
      'stays silent',
    ],
    ['the booking link', { bookingUrl: 'https://x.example' }, 'booking link', 'none', 'https://x.example'],
    [
      'the fallbacks',
      { fallbacks: [] },
      'when nobody can take it',
      'ask for contact details, then offer a callback, then let the bot go on',
      'nothing',
    ],
  ])('says %s before and after', (_, overrides, subject, before, after) => {
    expect(changed(overrides)).toMatchObject([{ kind: 'changed', subject, before, after }]);
  });

  it('shows the text of a message, language by language', () => {
    const { de, ...others } = base.messages.queued;
    const messages = { ...base.messages, queued: { ...others, en: 'Wait.', it: 'Aspetti.' } };
    expect(changed({ messages })).toEqual([
      {
        area: 'messages',
        kind: 'changed',
        subject: 'In the queue (en)',
        before: base.messages.queued.en,
        after: 'Wait.',
      },
      { area: 'messages', kind: 'removed', subject: 'In the queue (de)', before: de, after: null },
      { area: 'messages', kind: 'added', subject: 'In the queue (it)', before: null, after: 'Aspetti.' },
    ]);
  });

  it('says hours in words', () => {
    const [change] = changed({ hours: { ...base.hours, alwaysOpen: false } });
    expect(change?.before).toBe('Open around the clock.');
    expect(change?.after).toContain('Saturday and Sunday: closed.');
  });
});

describe('comparing JSON values', () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [[1, 2], [2, 1], false],
    [{}, [], false],
    [{ a: 1 }, { b: 1 }, false],
    [null, {}, false],
    [1, '1', false],
  ])('%j and %j: %j', (a, b, same) => {
    expect(isSameJson(a, b)).toBe(same);
  });
});
