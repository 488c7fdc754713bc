import { describe, expect, it } from 'vitest';
import {
  ANA,
  accepted,
  at,
  BEN,
  contextAt,
  engaged,
  FREE,
  FULL,
  FULL_WITH_OVERRIDE,
  NOW,
  offered,
  planFor,
  planWith,
  problemFor,
  queued,
} from '../handoff.fixture';

const acceptBy = (memberId: string, load = FREE) => ({ type: 'accept', memberId, load }) as const;

describe('claiming an episode', () => {
  it('gives it to the member, tells the visitor and starts the clocks of the first reply', () => {
    const handoff = queued();
    expect(planFor(handoff, acceptBy(BEN))).toEqual(
      planWith(handoff, {
        set: {
          status: 'accepted',
          ownerMemberId: BEN,
          acceptedAt: NOW,
          offeredMemberId: null,
          offeredAt: null,
        },
        events: [
          {
            kind: 'accepted',
            from: 'queued',
            to: 'accepted',
            actor: { kind: 'member', memberId: BEN },
            at: NOW,
            data: { aboveCapacity: false },
          },
        ],
        conversation: { status: 'human', snoozedUntil: null },
        timers: {
          cancel: ['max_wait', 'still_waiting', 'overflow', 'reoffer'],
          schedule: [
            { kind: 'first_reply', dueAt: at(220) },
            { kind: 'agent_lost', dueAt: at(160) },
          ],
        },
        tell: ['agentJoined'],
        capacity: { taken: BEN, freed: null },
        // Whoever waits behind it moves up.
        runRouter: true,
      }),
    );
  });

  it('takes no second place from the agent to whom it was offered', () => {
    const plan = planFor(offered(), acceptBy(ANA));
    expect(plan.capacity).toEqual({ taken: null, freed: null });
    expect(plan.timers.cancel).toEqual(['offer_deadline', 'max_wait', 'still_waiting', 'overflow']);
    expect(plan.events[0]?.from).toBe('offered');
  });

  it('lets anybody have it once the offer is past its deadline, even if its timer is late', () => {
    const plan = planFor(offered({ offeredAt: at(70) }), acceptBy(BEN));
    expect(plan.set).toEqual({
      status: 'accepted',
      ownerMemberId: BEN,
      acceptedAt: NOW,
      offeredMemberId: null,
      offeredAt: null,
      passedMemberIds: [ANA],
      lastPassedAt: NOW,
    });
    expect(plan.capacity).toEqual({ taken: BEN, freed: ANA });
    expect(plan.runRouter).toBe(true);
    expect(problemFor(offered({ offeredAt: at(71) }), acceptBy(BEN)).code).toBe('offered_to_other');
  });

  it('names the winner to every loser and answers the winner as before', () => {
    const won = { code: 'already_taken', winnerMemberId: ANA };
    expect(problemFor(accepted(), acceptBy(BEN))).toEqual(won);
    expect(problemFor(engaged(), { type: 'takeover', memberId: BEN, load: FREE })).toEqual(won);
    expect(planFor(accepted(), acceptBy(ANA, FULL))).toEqual(planWith(accepted(), { unchanged: true }));
  });

  it('names the agent to whom it is offered', () => {
    expect(problemFor(offered(), acceptBy(BEN))).toEqual({
      code: 'offered_to_other',
      offeredMemberId: ANA,
    });
  });

  it('stops at the capacity unless the caller may override it', () => {
    expect(problemFor(queued(), acceptBy(BEN, FULL))).toEqual({
      code: 'at_capacity',
      memberId: BEN,
      openCount: 4,
      capacity: 4,
    });
    const plan = planFor(queued(), acceptBy(BEN, FULL_WITH_OVERRIDE));
    expect(plan.events[0]?.data).toEqual({ aboveCapacity: true });
  });

  it('records a takeover from the thread as such', () => {
    const plan = planFor(queued(), { type: 'takeover', memberId: BEN, load: FREE }, contextAt('waiting'));
    expect(plan.events.map(({ kind }) => kind)).toEqual(['taken_over']);
  });
});
