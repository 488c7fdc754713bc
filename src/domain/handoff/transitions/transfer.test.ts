import { describe, expect, it } from 'vitest';
import {
  ANA,
  at,
  BEN,
  engaged,
  FREE,
  MIA,
  NOW,
  planFor,
  planWith,
  problemFor,
  queued,
} from '../handoff.fixture';
import { TIMER_KINDS } from '../types';

const byAna = { type: 'transfer', memberId: ANA, mayActForOwner: false, note: 'Asks for an SLA' } as const;
const toTeam = { kind: 'team', teamId: 'team-support', available: true } as const;
const toBen = { kind: 'member', memberId: BEN, available: true, load: FREE } as const;

describe('transferring an episode', () => {
  it('ends it and opens a child in the team, with the same reason and its own clock', () => {
    const handoff = engaged({ creditedWaitSeconds: 25 });
    const requested = { reason: 'high_score' };
    const ana = { kind: 'member', memberId: ANA } as const;
    const child = {
      handoff: {
        ...queued(),
        id: 'handoff-2',
        version: 1,
        teamId: 'team-support',
        skill: null,
        previousHandoffId: 'handoff-1',
        // 25 s of earlier episodes and 70 s up to the first reply in this one.
        creditedWaitSeconds: 95,
        passedMemberIds: [ANA],
        lastPassedAt: NOW,
        requestedAt: NOW,
        waitingSince: NOW,
      },
      events: [{ kind: 'requested', from: null, to: 'queued', actor: ana, at: NOW, data: requested }],
      conversation: { status: 'waiting', snoozedUntil: null },
      schedule: [
        { kind: 'visitor_gone', dueAt: at(280) },
        { kind: 'max_wait', dueAt: at(700) },
        { kind: 'still_waiting', dueAt: at(250) },
        { kind: 'overflow', dueAt: at(340) },
        { kind: 'reoffer', dueAt: at(160) },
      ],
      tell: [],
      capacity: { taken: null, freed: null },
      runRouter: true,
    } as const;
    expect(planFor(handoff, { ...byAna, to: toTeam, childId: 'handoff-2' })).toEqual(
      planWith(handoff, {
        set: {
          status: 'transferred',
          endedAt: NOW,
          endedBy: 'agent',
          offeredMemberId: null,
          offeredAt: null,
        },
        events: [
          {
            kind: 'transferred',
            from: 'engaged',
            to: 'transferred',
            actor: ana,
            at: NOW,
            data: {
              note: 'Asks for an SLA',
              childId: 'handoff-2',
              toMemberId: null,
              toTeamId: 'team-support',
            },
          },
        ],
        conversation: { status: 'waiting', snoozedUntil: null },
        timers: { cancel: TIMER_KINDS, schedule: [] },
        tell: ['transferred'],
        capacity: { taken: null, freed: ANA },
        runRouter: true,
        child,
      }),
    );
  });

  it('offers the child to the chosen member, in whose place it counts', () => {
    const { child } = planFor(engaged(), { ...byAna, to: toBen, childId: 'handoff-2' });
    expect(child?.handoff.status).toBe('offered');
    expect(child?.handoff.offeredMemberId).toBe(BEN);
    expect(child?.handoff.offeredAt).toEqual(NOW);
    expect(child?.handoff.teamId).toBe('team-sales');
    expect(child?.handoff.passedMemberIds).toEqual([ANA]);
    expect(child?.events.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['requested', null, 'queued'],
      ['offered', 'queued', 'offered'],
    ]);
    expect(child?.schedule.at(-1)).toEqual({ kind: 'offer_deadline', dueAt: at(130) });
    expect(child?.schedule.some(({ kind }) => kind === 'reoffer')).toBe(false);
    expect(child?.capacity).toEqual({ taken: BEN, freed: null });
  });

  it('of a waiting episode leaves nobody to be asked last and credits the wait so far', () => {
    const { child } = planFor(queued(), { ...byAna, to: toTeam, childId: 'handoff-2' });
    expect(child?.handoff.passedMemberIds).toEqual([]);
    expect(child?.handoff.creditedWaitSeconds).toBe(100);
  });

  it('may go above a capacity only for those who may', () => {
    const full = { openCount: 4, capacity: 4, mayOverride: false };
    const to = { ...toBen, load: full };
    expect(problemFor(engaged(), { ...byAna, to, childId: 'handoff-2' }).code).toBe('at_capacity');
    const forced = planFor(engaged(), {
      ...byAna,
      memberId: MIA,
      mayActForOwner: true,
      to: { ...to, load: { ...full, mayOverride: true } },
      childId: 'handoff-2',
    });
    expect(forced.child?.handoff.offeredMemberId).toBe(BEN);
  });
});
