import { describe, expect, it } from 'vitest';
import {
  ANA,
  accepted,
  contextAt,
  engaged,
  MIA,
  NOW,
  offered,
  planFor,
  planWith,
  queued,
} from '../handoff.fixture';
import { HANDOFF_OUTCOMES, TIMER_KINDS } from '../types';

const byAna = { memberId: ANA, mayActForOwner: false };

describe('resolving', () => {
  it('closes the conversation with an outcome and asks for a rating', () => {
    const handoff = engaged();
    expect(planFor(handoff, { type: 'resolve', outcome: 'meeting_booked', ...byAna })).toEqual(
      planWith(handoff, {
        set: {
          status: 'resolved',
          outcome: 'meeting_booked',
          endedAt: NOW,
          endedBy: 'agent',
          offeredMemberId: null,
          offeredAt: null,
        },
        events: [
          {
            kind: 'resolved',
            from: 'engaged',
            to: 'resolved',
            actor: { kind: 'member', memberId: ANA },
            at: NOW,
            data: { endedBy: 'agent', outcome: 'meeting_booked' },
          },
        ],
        conversation: { status: 'closed', snoozedUntil: null },
        timers: { cancel: TIMER_KINDS, schedule: [] },
        tell: ['resolved'],
        capacity: { taken: null, freed: ANA },
        runRouter: true,
        askCsat: true,
      }),
    );
  });

  it('asks for a rating after every outcome but spam', () => {
    const asked = HANDOFF_OUTCOMES.filter(
      (outcome) => planFor(accepted(), { type: 'resolve', outcome, ...byAna }).askCsat,
    );
    expect(asked).toEqual(['qualified', 'meeting_booked', 'won', 'lost', 'answered', 'not_a_fit']);
  });

  it("by a manager frees the owner's place and names the manager", () => {
    const plan = planFor(engaged(), {
      type: 'resolve',
      outcome: 'lost',
      memberId: MIA,
      mayActForOwner: true,
    });
    expect(plan.capacity.freed).toBe(ANA);
    expect(plan.events[0]?.actor).toEqual({ kind: 'member', memberId: MIA });
  });

  it('frees nothing for a snoozed conversation that held no place', () => {
    const context = contextAt('snoozed', {
      routing: { overflowTeamId: null, overflowSeconds: 0, idleKeepsCapacity: false },
    });
    const plan = planFor(engaged(), { type: 'resolve', outcome: 'won', ...byAna }, context);
    expect(plan.capacity).toEqual({ taken: null, freed: null });
  });

  it('by the clock says whether a person spoke last', () => {
    const plan = planFor(engaged(), { type: 'inactivity', personSpokeLast: false });
    expect(plan.set.endedBy).toBe('timer');
    expect(plan.set.outcome).toBe(undefined);
    expect(plan.events[0]?.data).toEqual({ endedBy: 'timer', personSpokeLast: false });
    expect(plan.conversation.status).toBe('closed');
    expect(plan.tell).toEqual(['resolved']);
    expect(plan.askCsat).toBe(true);
  });
});

describe('returning to the bot', () => {
  it('lets the bot speak again, with a marker, and tells the visitor', () => {
    const handoff = engaged();
    expect(planFor(handoff, { type: 'return_to_bot', ...byAna })).toEqual(
      planWith(handoff, {
        set: { status: 'returned', endedAt: NOW, endedBy: 'agent', offeredMemberId: null, offeredAt: null },
        events: [
          {
            kind: 'returned',
            from: 'engaged',
            to: 'returned',
            actor: { kind: 'member', memberId: ANA },
            at: NOW,
            data: {},
          },
        ],
        conversation: { status: 'bot', snoozedUntil: null },
        timers: { cancel: TIMER_KINDS, schedule: [] },
        tell: ['returnedToBot'],
        capacity: { taken: null, freed: ANA },
        runRouter: true,
        returnToBot: true,
      }),
    );
  });
});

describe('an episode that nobody can take', () => {
  it('ends with a fallback instead of an endless wait', () => {
    const handoff = queued();
    expect(planFor(handoff, { type: 'unserve', cause: 'max_wait', fallback: 'callback' })).toEqual(
      planWith(handoff, {
        set: { status: 'unserved', endedAt: NOW, endedBy: 'timer', offeredMemberId: null, offeredAt: null },
        events: [
          {
            kind: 'unserved',
            from: 'queued',
            to: 'unserved',
            actor: { kind: 'timer' },
            at: NOW,
            data: { cause: 'max_wait', fallback: 'callback' },
          },
        ],
        conversation: { status: 'bot', snoozedUntil: null },
        timers: { cancel: TIMER_KINDS, schedule: [] },
        tell: ['nobodyAvailable'],
        runRouter: true,
      }),
    );
  });

  it('says why nobody comes', () => {
    const unserve = (cause: 'out_of_hours' | 'nobody_online') =>
      planFor(offered(), { type: 'unserve', cause, fallback: 'leave_contact' });
    expect(unserve('out_of_hours').tell).toEqual(['outOfHours']);
    expect(unserve('nobody_online').tell).toEqual(['nobodyAvailable']);
    expect(unserve('nobody_online').set.endedBy).toBe('system');
    expect(unserve('nobody_online').capacity).toEqual({ taken: null, freed: ANA });
  });
});
