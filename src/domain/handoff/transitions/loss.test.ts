import { describe, expect, it } from 'vitest';
import {
  ANA,
  accepted,
  at,
  BEN,
  contextAt,
  engaged,
  NOW,
  offered,
  planFor,
  planWith,
} from '../handoff.fixture';

const lost = { type: 'agent_lost', ownerLastSeenAt: at(40), visitorWaits: true } as const;
const removed = { type: 'member_removed', memberId: ANA, cause: 'deactivated' } as const;

describe('a lost agent', () => {
  it('gives an engaged episode back to the queue, tells the visitor and times the new wait by itself', () => {
    const handoff = engaged();
    expect(planFor(handoff, lost)).toEqual(
      planWith(handoff, {
        set: { status: 'queued', ownerMemberId: null, acceptedAt: null, waitingSince: NOW },
        events: [
          {
            kind: 'agent_lost',
            from: 'engaged',
            to: 'queued',
            actor: { kind: 'timer' },
            at: NOW,
            data: { memberId: ANA },
          },
        ],
        conversation: { status: 'waiting', snoozedUntil: null },
        timers: {
          cancel: ['inactivity', 'agent_lost'],
          schedule: [
            { kind: 'max_wait', dueAt: at(700) },
            { kind: 'still_waiting', dueAt: at(250) },
            { kind: 'overflow', dueAt: at(340) },
            { kind: 'visitor_gone', dueAt: at(280) },
          ],
        },
        tell: ['agentLost'],
        capacity: { taken: null, freed: ANA },
        runRouter: true,
      }),
    );
  });

  it('leaves the wait of an unanswered visitor as it was', () => {
    const plan = planFor(accepted(), lost);
    expect(plan.set).toEqual({ status: 'queued', ownerMemberId: null, acceptedAt: null });
    expect(plan.tell).toEqual(['agentLost']);
  });

  it('changes nothing while nobody waits for them', () => {
    expect(planFor(engaged(), { ...lost, visitorWaits: false }).unchanged).toBe(true);
  });

  it('who was seen again has the rest of the time', () => {
    const handoff = engaged();
    expect(planFor(handoff, { ...lost, ownerLastSeenAt: at(70) })).toEqual(
      planWith(handoff, { timers: { cancel: [], schedule: [{ kind: 'agent_lost', dueAt: at(130) }] } }),
    );
  });

  it('does not overflow again from the overflow team', () => {
    const plan = planFor(engaged({ teamId: 'team-backup' }), lost);
    expect(plan.timers.schedule.map(({ kind }) => kind)).toEqual([
      'max_wait',
      'still_waiting',
      'visitor_gone',
    ]);
  });
});

describe('a removed member', () => {
  it('loses an offer without a word to the visitor', () => {
    const plan = planFor(offered(), removed);
    expect(plan.set).toEqual({ status: 'queued', offeredMemberId: null, offeredAt: null });
    expect(plan.tell).toEqual([]);
    expect(plan.runRouter).toBe(true);
  });

  it('loses an owned episode and the visitor is told', () => {
    for (const handoff of [accepted(), engaged()]) {
      const plan = planFor(handoff, removed);
      expect(plan.set.status).toBe('queued');
      expect(plan.set.ownerMemberId).toBe(null);
      expect(plan.tell).toEqual(['agentLost']);
      expect(plan.capacity).toEqual({ taken: null, freed: ANA });
    }
  });

  it('leaves a snoozed conversation awake in the queue', () => {
    const plan = planFor(engaged(), removed, contextAt('snoozed'));
    expect(plan.events.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['woken', 'engaged', 'engaged'],
      ['member_removed', 'engaged', 'queued'],
    ]);
    expect(plan.conversation).toEqual({ status: 'waiting', snoozedUntil: null });
    expect(plan.timers.cancel).toEqual(['snooze']);
  });

  it('touches no episode of somebody else', () => {
    expect(planFor(engaged(), { ...removed, memberId: BEN }).unchanged).toBe(true);
  });
});
