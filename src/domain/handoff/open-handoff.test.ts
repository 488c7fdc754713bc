import { describe, expect, it } from 'vitest';
import type { OpenHandoffRequest } from './commands';
import { ANA, at, contextAt, FREE, FULL, NOW, queued } from './handoff.fixture';
import { openByTakeover, openHandoff } from './open-handoff';

const REQUEST: OpenHandoffRequest = {
  id: 'handoff-1',
  conversationId: 'conversation-1',
  reason: 'high_score',
  actor: { kind: 'system' },
  teamId: 'team-sales',
  skill: 'german',
  priority: 50,
  previousHandoffId: 'handoff-0',
  preferredMemberId: ANA,
  creditedWaitSeconds: 40,
  messageKey: 'handoffHighScore',
  expectedWaitSeconds: 60,
};

describe('opening an episode', () => {
  it('queues it, starts its clocks, tells the visitor and runs the router', () => {
    expect(openHandoff(REQUEST, contextAt('bot'))).toEqual({
      handoff: queued({
        version: 1,
        requestedAt: NOW,
        waitingSince: NOW,
        previousHandoffId: 'handoff-0',
        preferredMemberId: ANA,
        creditedWaitSeconds: 40,
      }),
      events: [
        {
          kind: 'requested',
          from: null,
          to: 'queued',
          actor: { kind: 'system' },
          at: NOW,
          data: { reason: 'high_score' },
        },
      ],
      conversation: { status: 'waiting', snoozedUntil: null },
      schedule: [
        { kind: 'visitor_gone', dueAt: at(280) },
        { kind: 'max_wait', dueAt: at(700) },
        { kind: 'still_waiting', dueAt: at(250) },
        { kind: 'overflow', dueAt: at(340) },
      ],
      tell: ['handoffHighScore'],
      capacity: { taken: null, freed: null },
      runRouter: true,
    });
  });

  it('speaks of a wait of two minutes and more on its own', () => {
    const tell = (overrides: Partial<OpenHandoffRequest>) =>
      openHandoff({ ...REQUEST, ...overrides }, contextAt('bot')).tell;
    expect(tell({ expectedWaitSeconds: 119 })).toEqual(['handoffHighScore']);
    expect(tell({ expectedWaitSeconds: 120 })).toEqual(['handoffHighScore', 'queuedLong']);
    expect(tell({ expectedWaitSeconds: null })).toEqual(['handoffHighScore']);
    expect(tell({ messageKey: null, expectedWaitSeconds: 60 })).toEqual(['queued']);
    expect(tell({ messageKey: null, expectedWaitSeconds: 600 })).toEqual(['queuedLong']);
    expect(tell({ messageKey: null, expectedWaitSeconds: null })).toEqual(['queued']);
  });

  it('sets no overflow clock in the overflow team', () => {
    const plan = openHandoff({ ...REQUEST, teamId: 'team-backup' }, contextAt('bot'));
    expect(plan.schedule.map(({ kind }) => kind)).toEqual(['visitor_gone', 'max_wait', 'still_waiting']);
  });
});

describe('taking a conversation over from the bot', () => {
  const request = {
    id: 'handoff-1',
    conversationId: 'conversation-1',
    teamId: null,
    memberId: ANA,
    load: FREE,
  };

  it('opens it accepted, in one step', () => {
    const result = openByTakeover(request, contextAt('bot'));
    expect(result.ok && result.plan).toEqual({
      handoff: queued({
        status: 'accepted',
        version: 1,
        reason: 'agent_takeover',
        teamId: null,
        skill: null,
        priority: 0,
        ownerMemberId: ANA,
        acceptedAt: NOW,
        requestedAt: NOW,
        waitingSince: NOW,
      }),
      events: [
        {
          kind: 'taken_over',
          from: null,
          to: 'accepted',
          actor: { kind: 'member', memberId: ANA },
          at: NOW,
          data: { reason: 'agent_takeover', aboveCapacity: false },
        },
      ],
      conversation: { status: 'human', snoozedUntil: null },
      schedule: [
        { kind: 'visitor_gone', dueAt: at(280) },
        { kind: 'first_reply', dueAt: at(220) },
        { kind: 'agent_lost', dueAt: at(160) },
      ],
      tell: ['agentJoined'],
      capacity: { taken: ANA, freed: null },
      runRouter: false,
    });
  });

  it('stops at the capacity', () => {
    expect(openByTakeover({ ...request, load: FULL }, contextAt('bot'))).toEqual({
      ok: false,
      problem: { code: 'at_capacity', memberId: ANA, openCount: 4, capacity: 4 },
    });
  });
});
