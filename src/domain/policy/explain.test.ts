import { describe, expect, it } from 'vitest';
import { evaluatePolicy } from './evaluate';
import { explainWhyNotYet, explainWhyNow } from './explain';
import { policyWith, triggerWith } from './policy.fixture';
import type { Condition, Facts, Trigger } from './types';

const NOW = new Date('2026-03-02T10:00:00Z');

function decide(triggers: readonly Trigger[], facts: Facts, lastFiredAt: Record<string, Date> = {}) {
  return evaluatePolicy(policyWith(triggers), facts, { now: NOW, lastFiredAt });
}

function whyNow(condition: Condition, facts: Facts, extra: Partial<Trigger> = {}) {
  return explainWhyNow(decide([triggerWith({ condition, ...extra })], facts), { currency: 'EUR' });
}

function whyNot(condition: Condition, facts: Facts) {
  return explainWhyNotYet(decide([triggerWith({ condition })], facts), { currency: 'EUR' })[0]?.sentence;
}

const score70: Condition = { fact: 'lead.score', op: 'gte', value: 70 };
const budgetKnown: Condition = { fact: 'lead.budgetKnown', op: 'eq', value: true };

describe('why now', () => {
  it('names the rule and the values that decided', () => {
    expect(whyNow({ all: [score70, budgetKnown] }, { 'lead.score': 78, 'lead.budgetKnown': true })).toBe(
      '“Hot lead” fired: score 78 passed the threshold of 70, and budget is known.',
    );
  });

  it.each<[Condition, Facts, string]>([
    [score70, { 'lead.score': 70 }, 'score 70 reached the threshold of 70'],
    [
      { fact: 'lead.budget', op: 'gte', value: 1_000_000 },
      { 'lead.budget': 2_500_050 },
      'budget €25,000.50 passed the threshold of €10,000',
    ],
    [
      { fact: 'message.frustration', op: 'gt', value: 0.7 },
      { 'message.frustration': 0.855 },
      'frustration 85.5% passed the threshold of 70%',
    ],
    [
      { fact: 'message.sentiment', op: 'lte', value: 0.3 },
      { 'message.sentiment': 0.1 },
      'sentiment 10% is under the limit of 30%',
    ],
    [
      { fact: 'moment.expectedWaitSeconds', op: 'lt', value: 120 },
      { 'moment.expectedWaitSeconds': 90 },
      'expected wait 1 minute 30 seconds is under the limit of 2 minutes',
    ],
    [
      { fact: 'message.intent', op: 'in', value: ['legal', 'security'] },
      { 'message.intent': 'legal' },
      'intent is “legal”',
    ],
    [
      { fact: 'moment.pagePath', op: 'contains', value: 'pricing' },
      { 'moment.pagePath': '/pricing' },
      'page “/pricing” contained “pricing”',
    ],
    [
      { fact: 'conversation.tags', op: 'contains', value: 'vip' },
      { 'conversation.tags': ['vip', 'eu'] },
      'tags “vip” and “eu” contained “vip”',
    ],
    [
      { fact: 'message.acceptedHuman', op: 'eq', value: true },
      { 'message.acceptedHuman': true },
      'the visitor said yes to being connected',
    ],
    [{ fact: 'lead.budget', op: 'is_unknown' }, {}, 'budget is not known'],
    [{ none: [score70] }, { 'lead.score': 1 }, 'none of its exceptions applied'],
  ])('%#: says the comparison in words', (condition, facts, words) => {
    expect(whyNow(condition, facts)).toBe(`“Hot lead” fired: ${words}.`);
  });

  it('names of several alternatives only those that held', () => {
    expect(whyNow({ any: [score70, budgetKnown] }, { 'lead.score': 10, 'lead.budgetKnown': true })).toBe(
      '“Hot lead” fired: budget is known.',
    );
  });

  it('says which rules it came before', () => {
    const decision = decide(
      [
        triggerWith(),
        triggerWith({ id: 'b', name: 'Second', priority: 1 }),
        triggerWith({ id: 'c', name: 'Third', priority: 2 }),
      ],
      { 'lead.score': 90 },
    );
    expect(explainWhyNow(decision)).toBe(
      '“Hot lead” fired: score 90 passed the threshold of 70. It came before “Second” and “Third”.',
    );
  });

  it('says that the visitor was asked, or that only the team was told', () => {
    expect(whyNow(score70, { 'lead.score': 90 }, { action: 'ask' })).toBe(
      '“Hot lead” asked the visitor: score 90 passed the threshold of 70.',
    );
    expect(whyNow(score70, { 'lead.score': 90 }, { action: 'alert' })).toBe(
      '“Hot lead” alerted the team: score 90 passed the threshold of 70.',
    );
  });

  it('says so when nothing fired', () => {
    expect(whyNow(score70, { 'lead.score': 1 })).toBe('No rule fired.');
  });
});

describe('why not yet', () => {
  it.each<[Condition, Facts, string]>([
    [score70, { 'lead.score': 62 }, 'score is 62 and must be at least 70'],
    [score70, {}, 'score is not known yet'],
    [budgetKnown, { 'lead.budgetKnown': false }, 'budget is not known'],
    [
      { fact: 'message.intent', op: 'in', value: ['legal', 'security'] },
      { 'message.intent': 'demo' },
      'intent is “demo” and must be “legal” or “security”',
    ],
    [
      { fact: 'moment.pagePath', op: 'contains', value: 'pricing' },
      { 'moment.pagePath': '/about' },
      'page is “/about” and must contain “pricing”',
    ],
    [{ fact: 'lead.budget', op: 'is_unknown' }, { 'lead.budget': 5 }, 'budget is known already'],
    [{ fact: 'lead.bugdet', op: 'gte', value: 5 }, {}, 'there is no fact called “lead.bugdet”'],
    [score70, { 'lead.score': 'high' }, 'score is “high”, which cannot be compared with 70'],
    [{ all: [] }, {}, 'the rule has an empty group'],
    [
      { none: [{ fact: 'message.declinedHuman', op: 'eq', value: true }] },
      { 'message.declinedHuman': true },
      'held back because the visitor declined a person',
    ],
    [
      { all: [score70, budgetKnown] },
      { 'lead.score': 62, 'lead.budgetKnown': false },
      'score is 62 and must be at least 70; budget is not known',
    ],
    [
      { any: [{ fact: 'lead.companySize', op: 'gte', value: 200 }, score70] },
      { 'lead.score': 62, 'lead.companySize': 10 },
      'score is 62 and must be at least 70',
    ],
  ])('%#: says what is missing', (condition, facts, words) => {
    expect(whyNot(condition, facts)).toBe(`“Hot lead” did not fire: ${words}.`);
  });

  it('lists the nearest rules first, and the more important first among equals', () => {
    const far = triggerWith({
      id: 'far',
      name: 'Far',
      condition: { fact: 'lead.score', op: 'gte', value: 100 },
    });
    const near = triggerWith({ id: 'near', name: 'Near', priority: 1 });
    const nearToo = triggerWith({ id: 'near-too', name: 'Near too', priority: 2 });
    const listed = explainWhyNotYet(decide([far, near, nearToo], { 'lead.score': 50 }));
    expect(listed.map(({ triggerId }) => triggerId)).toEqual(['near-too', 'near', 'far']);
    expect(listed.map(({ closeness }) => closeness)).toEqual([50 / 70, 50 / 70, 0.5]);
    expect(explainWhyNotYet(decide([far, near], { 'lead.score': 50 }), { limit: 1 })).toHaveLength(1);
  });

  it('explains a cooldown and a rule that came first', () => {
    const other = triggerWith({ id: 'b', name: 'Second', priority: 1 });
    const facts = { 'lead.score': 90 };
    const cooling = decide([triggerWith()], facts, { 'trigger-1': new Date(NOW.getTime() - 510_000) });
    expect(explainWhyNotYet(cooling)[0]).toMatchObject({
      closeness: 1,
      missing: [],
      sentence: '“Hot lead” holds, but has fired lately and may fire again in 1 minute 30 seconds.',
    });
    expect(explainWhyNotYet(decide([triggerWith(), other], facts))[0]?.sentence).toBe(
      '“Second” holds, but “Hot lead” came first.',
    );
  });

  it('leaves out what fired and what is switched off', () => {
    const off = triggerWith({ id: 'off', enabled: false });
    expect(explainWhyNotYet(decide([triggerWith(), off], { 'lead.score': 90 }))).toEqual([]);
  });
});
