import { describe, expect, it } from 'vitest';
import { describeCondition } from './condition-words';
import { defaultPolicy } from './default-policy';
import { describePolicy } from './describe-policy';
import { durationInWords, moneyInWords } from './fact-words';
import { policyWith, triggerWith } from './policy.fixture';
import type { Condition, PolicyDocument } from './types';

function linesOf(policy: PolicyDocument, title: string, names = {}) {
  return describePolicy(policy, names)
    .find((section) => section.title === title)
    ?.lines.map(({ text }) => text);
}

describe('a condition in words', () => {
  const score: Condition = { fact: 'lead.score', op: 'gte', value: 70 };
  const turns: Condition = { fact: 'conversation.turns', op: 'lt', value: 3 };

  it.each<[Condition, string]>([
    [score, 'score is at least 70'],
    [turns, 'visitor messages are less than 3'],
    [{ fact: 'lead.budget', op: 'gt', value: 1_000_000 }, 'budget is more than €10,000'],
    [
      { fact: 'message.intent', op: 'not_in', value: ['demo', 'pricing'] },
      'intent is not “demo” or “pricing”',
    ],
    [{ fact: 'conversation.tags', op: 'not_contains', value: 'vip' }, 'tags do not contain “vip”'],
    [{ fact: 'lead.emailKnown', op: 'neq', value: true }, 'e-mail is not known'],
    [
      { all: [score, { any: [turns, score] }] },
      'score is at least 70 and (visitor messages are less than 3 or score is at least 70)',
    ],
    [
      { all: [score, { none: [{ fact: 'message.declinedHuman', op: 'eq', value: true }] }] },
      'score is at least 70 and the visitor did not decline a person',
    ],
    [{ none: [score, turns] }, 'none of these holds: score is at least 70; visitor messages are less than 3'],
    [{ all: [] }, 'nothing (empty group)'],
    [{ fact: 'lead.bugdet', op: 'is_known' }, '“lead.bugdet” is known'],
  ])('%#', (condition, words) => {
    expect(describeCondition(condition, 'EUR')).toBe(words);
  });
});

describe('the whole policy in words', () => {
  it('says of each rule when it fires, what it does and how often', () => {
    const rule = triggerWith({ teamId: 'sales', skill: 'german', cooldownSeconds: 5400 });
    const names = { teams: { sales: 'Sales' } };
    expect(linesOf(policyWith([rule]), 'When the bot passes a conversation on', names)).toEqual([
      'When score is at least 70: pass the conversation to a person (team “Sales” who has the skill “german”) with the message “Handoff of a promising lead”. Reason: high score; priority 50; not again within 1 hour 30 minutes.',
    ]);
  });

  it('lists the rules by priority and marks those that are off', () => {
    const rules = [
      triggerWith({ name: 'Low', priority: 1 }),
      triggerWith({ name: 'High', priority: 2, enabled: false }),
    ];
    const lines = describePolicy(policyWith(rules))[0]?.lines ?? [];
    expect(lines.map(({ name }) => name)).toEqual(['High', 'Low']);
    expect(lines[0]?.text).toMatch(/^Switched off\. When/);
  });

  it('describes scoring with its bounds in the right units', () => {
    const lines = linesOf(defaultPolicy({ timeZone: 'UTC' }), 'How a lead is scored', { currency: 'EUR' });
    expect(lines).toContain('A lead is warm from 40 and hot from 70 of 100 points.');
    expect(lines).toContain('Visited pricing: +6 for each view of a page under /pricing, at most 2 times.');
    expect(lines).toContain('Student e-mail: −20 for a student e-mail address.');
    expect(lines).toContain('Budget of 10,000 or more: +10 when the budget is at least €10,000.');
    expect(lines).toContain('Wants to start within 30 days: +10 when the timeline is at most 30 days.');
  });

  it('describes hours day by day, with the exceptions', () => {
    const { hours } = defaultPolicy({ timeZone: 'Europe/Berlin' });
    const exceptions = [{ date: '2026-12-24', name: 'Christmas Eve', open: [{ from: 540, to: 720 }] }];
    const policy = policyWith([], { hours: { ...hours, alwaysOpen: false, exceptions } });
    expect(linesOf(policy, 'When people are there')).toEqual([
      'Times are in Europe/Berlin.',
      'Monday, Tuesday, Wednesday, Thursday and Friday: 09:00–18:00.',
      'Saturday and Sunday: closed.',
      '2026-12-24 (Christmas Eve): 09:00–12:00.',
    ]);
    expect(linesOf(policyWith([]), 'When people are there')).toEqual(['Open around the clock.']);
  });

  it('has a sentence for every timing and every fallback', () => {
    const policy = policyWith([]);
    expect(linesOf(policy, 'How long things may take')).toHaveLength(Object.keys(policy.timing).length);
    expect(linesOf(policy, 'How long things may take')).toContain('Time to accept an offer: 30 seconds.');
    expect(linesOf(policy, 'What happens when nobody is')).toContain(
      'When nobody can take a conversation: ask for contact details, then offer a callback, then let the bot go on.',
    );
    expect(linesOf(policy, 'What is said')).toEqual(['22 messages in ar, de, en, es, fr and pt.']);
  });
});

describe('amounts and durations in words', () => {
  it.each([
    [1_000_000, 'EUR', '€10,000'],
    [1999, 'USD', 'US$19.99'],
    [5000, 'JPY', 'JP¥5,000'],
    [123_456, null, '1,234.56'],
    [500, 'euro', '5'],
  ] as const)('%d minor units of %s are %s', (amount, currency, words) => {
    expect(moneyInWords(amount, currency)).toBe(words);
  });

  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [90, '1 minute 30 seconds'],
    [3600, '1 hour'],
    [604_800, '7 days'],
    [Number.POSITIVE_INFINITY, 'for ever'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(durationInWords(seconds)).toBe(words);
  });
});
