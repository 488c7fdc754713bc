import { describe, expect, it } from 'vitest';
import {
  ANA,
  accepted,
  at,
  BEN,
  contextAt,
  engaged,
  NOW,
  planFor,
  planWith,
  problemFor,
  queued,
} from '../handoff.fixture';

const reply = { type: 'public_reply', memberId: ANA } as const;

describe('the first public reply', () => {
  it('engages the episode and says how long the visitor waited', () => {
    const handoff = accepted();
    expect(planFor(handoff, reply)).toEqual(
      planWith(handoff, {
        set: { status: 'engaged', engagedAt: NOW },
        events: [
          {
            kind: 'engaged',
            from: 'accepted',
            to: 'engaged',
            actor: { kind: 'member', memberId: ANA },
            at: NOW,
            data: { waitedSeconds: 100, first: true },
          },
        ],
        timers: {
          cancel: ['first_reply', 'agent_lost'],
          schedule: [{ kind: 'inactivity', dueAt: at(1900) }],
        },
        misses: { memberId: ANA, inARow: 0, setAway: false },
      }),
    );
  });

  it('keeps the first engagement when a second person takes over after a loss', () => {
    const handoff = accepted({ engagedAt: at(10), waitingSince: at(60) });
    const plan = planFor(handoff, reply);
    expect(plan.set).toEqual({ status: 'engaged' });
    expect(plan.events[0]?.data).toEqual({ waitedSeconds: 40, first: false });
  });

  it('belongs to the owner alone', () => {
    expect(problemFor(accepted(), { ...reply, memberId: BEN })).toEqual({
      code: 'not_owner',
      ownerMemberId: ANA,
    });
    expect(problemFor(queued(), reply)).toEqual({ code: 'not_owner', ownerMemberId: null });
  });
});

describe('later replies', () => {
  it('start the inactivity clock again; nobody waits for the owner any more', () => {
    const handoff = engaged();
    expect(planFor(handoff, reply)).toEqual(
      planWith(handoff, {
        timers: { cancel: ['agent_lost'], schedule: [{ kind: 'inactivity', dueAt: at(1900) }] },
      }),
    );
  });

  it('wake a snoozed conversation', () => {
    const handoff = engaged();
    expect(planFor(handoff, reply, contextAt('snoozed'))).toEqual(
      planWith(handoff, {
        events: [
          {
            kind: 'woken',
            from: 'engaged',
            to: 'engaged',
            actor: { kind: 'member', memberId: ANA },
            at: NOW,
            data: { cause: 'member' },
          },
        ],
        timers: { cancel: ['snooze'], schedule: [{ kind: 'inactivity', dueAt: at(1900) }] },
      }),
    );
  });
});

describe('the first-reply timeout', () => {
  it('is moved by typing', () => {
    const handoff = accepted();
    expect(planFor(handoff, { type: 'agent_typing', memberId: ANA })).toEqual(
      planWith(handoff, { timers: { cancel: [], schedule: [{ kind: 'first_reply', dueAt: at(220) }] } }),
    );
  });

  it('puts the episode back, tells the visitor and lets the wait run on from the request', () => {
    const handoff = accepted();
    expect(planFor(handoff, { type: 'first_reply_expired', missedInARow: 2 })).toEqual(
      planWith(handoff, {
        set: {
          status: 'queued',
          ownerMemberId: null,
          acceptedAt: null,
          passedMemberIds: [ANA],
          lastPassedAt: NOW,
        },
        events: [
          {
            kind: 'first_reply_missed',
            from: 'accepted',
            to: 'queued',
            actor: { kind: 'timer' },
            at: NOW,
            data: { memberId: ANA },
          },
        ],
        conversation: { status: 'waiting', snoozedUntil: null },
        timers: {
          cancel: ['first_reply', 'agent_lost'],
          schedule: [
            { kind: 'max_wait', dueAt: at(700) },
            { kind: 'still_waiting', dueAt: at(250) },
            { kind: 'overflow', dueAt: at(340) },
            { kind: 'reoffer', dueAt: at(160) },
          ],
        },
        tell: ['agentLost'],
        capacity: { taken: null, freed: ANA },
        misses: { memberId: ANA, inARow: 3, setAway: true },
        runRouter: true,
      }),
    );
  });
});
