import { describe, expect, it } from 'vitest';
import { ANA, at, BEN, FREE, NOW, offered, planFor, planWith, problemFor, queued } from '../handoff.fixture';

describe('offering an episode', () => {
  it('holds a place of the agent until the deadline and tells the visitor nothing', () => {
    const handoff = queued();
    expect(planFor(handoff, { type: 'offer', memberId: ANA, load: FREE })).toEqual(
      planWith(handoff, {
        set: { status: 'offered', offeredMemberId: ANA, offeredAt: NOW },
        events: [
          {
            kind: 'offered',
            from: 'queued',
            to: 'offered',
            actor: { kind: 'system' },
            at: NOW,
            data: { memberId: ANA },
          },
        ],
        timers: { cancel: ['reoffer'], schedule: [{ kind: 'offer_deadline', dueAt: at(130) }] },
        capacity: { taken: ANA, freed: null },
      }),
    );
  });

  it('goes back to the queue when the agent declines, who is then asked last', () => {
    const handoff = offered({ passedMemberIds: [ANA, BEN], lastPassedAt: at(20) });
    expect(planFor(handoff, { type: 'decline', memberId: ANA })).toEqual(
      planWith(handoff, {
        set: {
          status: 'queued',
          offeredMemberId: null,
          offeredAt: null,
          passedMemberIds: [BEN, ANA],
          lastPassedAt: NOW,
        },
        events: [
          {
            kind: 'declined',
            from: 'offered',
            to: 'queued',
            actor: { kind: 'member', memberId: ANA },
            at: NOW,
            data: { memberId: ANA },
          },
        ],
        timers: { cancel: ['offer_deadline'], schedule: [{ kind: 'reoffer', dueAt: at(160) }] },
        capacity: { taken: null, freed: ANA },
        misses: { memberId: ANA, inARow: 0, setAway: false },
        runRouter: true,
      }),
    );
  });

  it('takes a repeated decline as done', () => {
    const handoff = queued({ passedMemberIds: [ANA] });
    expect(planFor(handoff, { type: 'decline', memberId: ANA }).unchanged).toBe(true);
    expect(problemFor(queued(), { type: 'decline', memberId: ANA }).code).toBe('invalid_transition');
  });

  it('counts an offer that nobody answered and sets the agent away after the third in a row', () => {
    const plan = planFor(offered(), { type: 'offer_expired', missedInARow: 1 });
    expect(plan.misses).toEqual({ memberId: ANA, inARow: 2, setAway: false });
    expect(plan.set.passedMemberIds).toEqual([ANA]);
    expect(plan.events[0]?.actor).toEqual({ kind: 'timer' });
    const third = planFor(offered(), { type: 'offer_expired', missedInARow: 2 });
    expect(third.misses).toEqual({ memberId: ANA, inARow: 3, setAway: true });
  });

  it('does not hold it against an agent who went away, so that they get it at once when they are back', () => {
    const handoff = offered();
    expect(planFor(handoff, { type: 'offer_withdrawn', memberId: ANA, cause: 'offline' })).toEqual(
      planWith(handoff, {
        set: { status: 'queued', offeredMemberId: null, offeredAt: null },
        events: [
          {
            kind: 'offer_withdrawn',
            from: 'offered',
            to: 'queued',
            actor: { kind: 'system' },
            at: NOW,
            data: { memberId: ANA, cause: 'offline' },
          },
        ],
        timers: { cancel: ['offer_deadline'], schedule: [] },
        capacity: { taken: null, freed: ANA },
        runRouter: true,
      }),
    );
  });
});
