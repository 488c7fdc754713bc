import { describe, expect, it } from 'vitest';
import { evaluatePolicy } from './evaluate';
import { policyWith, triggerWith } from './policy.fixture';
import type { PolicyMoment, Trigger } from './types';

const NOW = new Date('2026-03-02T10:00:00Z');
const atNow: PolicyMoment = { now: NOW, lastFiredAt: {} };
const secondsAgo = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

const hot = triggerWith({ id: 'hot', name: 'Hot lead', priority: 50 });
const asked = triggerWith({
  id: 'asked',
  name: 'Asked for a person',
  reason: 'visitor_request',
  condition: { fact: 'message.humanRequestProbability', op: 'gte', value: 0.7 },
  priority: 90,
  messageKey: 'handoffRequested',
  teamId: 'team-1',
  skill: 'german',
});
const both = { 'lead.score': 80, 'message.humanRequestProbability': 0.9 };

function outcomes(triggers: readonly Trigger[], facts = both, moment = atNow) {
  const { verdicts } = evaluatePolicy(policyWith(triggers), facts, moment);
  return Object.fromEntries(verdicts.map(({ triggerId, outcome }) => [triggerId, outcome]));
}

describe('which trigger fires', () => {
  it('none, when no condition holds', () => {
    const decision = evaluatePolicy(policyWith([hot, asked]), { 'lead.score': 10 }, atNow);
    expect(decision.action).toEqual({
      kind: 'none',
      triggerId: null,
      triggerName: null,
      reason: null,
      teamId: null,
      skill: null,
      priority: 0,
      messageKey: null,
    });
    expect(decision.verdicts.map(({ outcome }) => outcome)).toEqual(['not_met', 'not_met']);
  });

  it('the one with the highest priority, with all it says about the handoff', () => {
    const decision = evaluatePolicy(policyWith([hot, asked]), both, atNow);
    expect(decision.action).toEqual({
      kind: 'handoff',
      triggerId: 'asked',
      triggerName: 'Asked for a person',
      reason: 'visitor_request',
      teamId: 'team-1',
      skill: 'german',
      priority: 90,
      messageKey: 'handoffRequested',
    });
    expect(outcomes([hot, asked])).toEqual({ hot: 'outranked', asked: 'fired' });
  });

  it('the earlier in the document when priorities are equal', () => {
    expect(outcomes([hot, { ...asked, priority: 50 }])).toEqual({ hot: 'fired', asked: 'outranked' });
    expect(outcomes([{ ...asked, priority: 50 }, hot])).toEqual({ asked: 'fired', hot: 'outranked' });
  });

  it('not one that is switched off, though its verdict is kept', () => {
    const decision = evaluatePolicy(policyWith([{ ...asked, enabled: false }, hot]), both, atNow);
    expect(decision.action.triggerId).toBe('hot');
    expect(decision.verdicts[0]).toMatchObject({ outcome: 'disabled', condition: { holds: true } });
  });

  it('an `ask` competes with handoffs and keeps its kind', () => {
    const ask: Trigger = { ...asked, action: 'ask', messageKey: 'handoffAsk' };
    expect(evaluatePolicy(policyWith([hot, ask]), both, atNow).action.kind).toBe('ask');
  });
});

describe('cooldown', () => {
  const moment = (seconds: number): PolicyMoment => ({
    now: NOW,
    lastFiredAt: { asked: secondsAgo(seconds) },
  });

  it('lets the next trigger fire until the time is over', () => {
    expect(outcomes([hot, asked], both, moment(599))).toEqual({ hot: 'fired', asked: 'cooling_down' });
    expect(outcomes([hot, asked], both, moment(600))).toEqual({ hot: 'outranked', asked: 'fired' });
  });

  it('says how many seconds are left', () => {
    const { verdicts } = evaluatePolicy(policyWith([asked]), both, moment(540.2));
    expect(verdicts[0]?.coolingSeconds).toBe(60);
  });

  it('is not mentioned while the condition does not hold', () => {
    expect(outcomes([asked], { ...both, 'message.humanRequestProbability': 0.1 }, moment(1))).toEqual({
      asked: 'not_met',
    });
  });

  it('of zero seconds never holds a trigger back, not even with a clock that runs ahead', () => {
    expect(outcomes([{ ...asked, cooldownSeconds: 0 }], both, moment(-5))).toEqual({ asked: 'fired' });
  });
});

describe('alerts', () => {
  const alert = triggerWith({ id: 'alert', name: 'Tell the team', action: 'alert', priority: 99 });

  it('fire beside the action without competing with it', () => {
    const decision = evaluatePolicy(policyWith([alert, hot, { ...alert, id: 'alert-2' }]), both, atNow);
    expect(decision.action.triggerId).toBe('hot');
    expect(decision.alerts).toEqual([
      { triggerId: 'alert', name: 'Tell the team', reason: 'high_score' },
      { triggerId: 'alert-2', name: 'Tell the team', reason: 'high_score' },
    ]);
  });

  it('fire when nothing else does, and leave the action at none', () => {
    const decision = evaluatePolicy(policyWith([alert]), both, atNow);
    expect(decision.action.kind).toBe('none');
    expect(decision.alerts).toHaveLength(1);
  });

  it('cool down like any trigger', () => {
    const decision = evaluatePolicy(policyWith([alert]), both, { now: NOW, lastFiredAt: { alert: NOW } });
    expect(decision.alerts).toEqual([]);
    expect(decision.verdicts[0]).toMatchObject({ outcome: 'cooling_down', coolingSeconds: 600 });
  });
});

describe('a decision', () => {
  it('is the same each time and survives being stored as JSON', () => {
    const decision = evaluatePolicy(policyWith([hot, asked]), both, atNow);
    expect(evaluatePolicy(policyWith([hot, asked]), both, atNow)).toEqual(decision);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });

  it('of a policy without triggers does nothing', () => {
    expect(evaluatePolicy(policyWith([]), both, atNow)).toMatchObject({
      action: { kind: 'none' },
      alerts: [],
      verdicts: [],
    });
  });
});

describe('a yes to an offer', () => {
  const offers = triggerWith({
    id: 'complex',
    name: 'Complex question',
    action: 'ask',
    reason: 'complex_query',
    condition: { fact: 'message.complexity', op: 'gte', value: 0.7 },
    teamId: 'team-2',
    priority: 40,
    messageKey: 'handoffAsk',
  });
  const saysYes = triggerWith({
    ...asked,
    condition: { fact: 'message.acceptedHuman', op: 'eq', value: true },
  });
  const yes = { 'message.acceptedHuman': true };
  const actionOn = (
    triggers: readonly Trigger[],
    facts: Record<string, boolean | number>,
    offeredBy: string | null,
  ) => evaluatePolicy(policyWith(triggers), facts, { ...atNow, offeredBy }).action;

  it('passes the visitor on for the reason and to the team of the trigger that offered', () => {
    expect(actionOn([offers, saysYes], yes, 'complex')).toEqual({
      kind: 'handoff',
      triggerId: 'complex',
      triggerName: 'Complex question',
      reason: 'complex_query',
      teamId: 'team-2',
      skill: null,
      priority: 90,
      messageKey: 'handoffRequested',
    });
  });

  it.each([
    ['the bot offered by itself', yes, null],
    ['the trigger is gone', yes, 'removed'],
    ['the trigger does not offer any more', yes, 'asked'],
  ])('is a request of the visitor when %s', (_, facts, offeredBy) => {
    expect(actionOn([offers, saysYes], facts, offeredBy)).toMatchObject({
      triggerId: 'asked',
      reason: 'visitor_request',
    });
  });

  it('does not replace a reason that outranks it', () => {
    const failed = triggerWith({ id: 'frustrated', reason: 'frustration', priority: 99 });
    expect(actionOn([offers, saysYes, failed], { ...yes, 'lead.score': 80 }, 'complex')).toMatchObject({
      triggerId: 'frustrated',
      reason: 'frustration',
    });
  });

  it('is not taken from a visitor who asks again instead of answering', () => {
    const facts = { 'message.acceptedHuman': false, 'message.humanRequestProbability': 0.9 };
    expect(actionOn([offers, asked], facts, 'complex')).toMatchObject({ reason: 'visitor_request' });
  });
});
