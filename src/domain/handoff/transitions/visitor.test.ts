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
  queued,
} from '../handoff.fixture';
import { TIMER_KINDS } from '../types';

const writes = { type: 'visitor_message', ownerPresence: 'online', ownerLastSeenAt: at(95) } as const;
const gone = { type: 'visitor_gone', lastSeenAt: at(-80) } as const;

describe("a visitor's message", () => {
  it('starts the clocks that guard its answer', () => {
    const handoff = engaged();
    expect(planFor(handoff, writes)).toEqual(
      planWith(handoff, {
        timers: {
          cancel: [],
          schedule: [
            { kind: 'inactivity', dueAt: at(1900) },
            { kind: 'visitor_gone', dueAt: at(280) },
            { kind: 'agent_lost', dueAt: at(155) },
          ],
        },
      }),
    );
  });

  it('has the owner looked for at once when they have been silent for too long', () => {
    const plan = planFor(engaged(), { ...writes, ownerLastSeenAt: at(10) });
    expect(plan.timers.schedule[2]).toEqual({ kind: 'agent_lost', dueAt: NOW });
  });

  it('wakes the owner of a snoozed conversation', () => {
    const plan = planFor(engaged(), writes, contextAt('snoozed'));
    expect(plan.events.map(({ kind, actor }) => [kind, actor])).toEqual([['woken', { kind: 'visitor' }]]);
    expect(plan.conversation).toEqual({ status: 'human', snoozedUntil: null });
    expect(plan.timers.cancel).toEqual(['snooze']);
    expect(plan.timers.schedule.map(({ kind }) => kind)).toEqual([
      'inactivity',
      'visitor_gone',
      'agent_lost',
    ]);
    expect(plan.tell).toEqual([]);
  });

  it('wakes the queue when the owner is absent', () => {
    const plan = planFor(engaged(), { ...writes, ownerPresence: 'away' }, contextAt('snoozed'));
    expect(plan.set).toEqual({ status: 'queued', ownerMemberId: null, acceptedAt: null, waitingSince: NOW });
    expect(plan.events.map(({ kind }) => kind)).toEqual(['woken', 'agent_lost']);
    expect(plan.conversation.status).toBe('waiting');
    expect(plan.tell).toEqual(['agentLost']);
    expect(plan.runRouter).toBe(true);
  });
});

describe('a visitor who is gone', () => {
  it('abandons an episode in which nobody spoke yet', () => {
    for (const handoff of [queued(), offered(), accepted()]) {
      const plan = planFor(handoff, gone);
      expect(plan).toEqual(
        planWith(handoff, {
          set: {
            status: 'abandoned',
            endedAt: NOW,
            endedBy: 'visitor',
            offeredMemberId: null,
            offeredAt: null,
          },
          events: [
            {
              kind: 'abandoned',
              from: handoff.status,
              to: 'abandoned',
              actor: { kind: 'timer' },
              at: NOW,
              data: {},
            },
          ],
          conversation: { status: 'bot', snoozedUntil: null },
          timers: { cancel: TIMER_KINDS, schedule: [] },
          capacity: { taken: null, freed: handoff.status === 'queued' ? null : ANA },
          runRouter: true,
        }),
      );
    }
  });

  it('resolves an engaged one', () => {
    const plan = planFor(engaged(), gone);
    expect(plan.set).toEqual({
      status: 'resolved',
      endedAt: NOW,
      endedBy: 'visitor',
      offeredMemberId: null,
      offeredAt: null,
    });
    expect(plan.conversation.status).toBe('closed');
    expect(plan.askCsat).toBe(true);
  });

  it('who was seen since has the rest of the time', () => {
    const handoff = queued();
    expect(planFor(handoff, { ...gone, lastSeenAt: at(90) })).toEqual(
      planWith(handoff, { timers: { cancel: [], schedule: [{ kind: 'visitor_gone', dueAt: at(270) }] } }),
    );
  });
});

describe('cancelling', () => {
  it('by the visitor gives the conversation back to the bot', () => {
    const handoff = queued();
    expect(planFor(handoff, { type: 'cancel', cause: 'never_mind' })).toEqual(
      planWith(handoff, {
        set: {
          status: 'cancelled',
          endedAt: NOW,
          endedBy: 'visitor',
          offeredMemberId: null,
          offeredAt: null,
        },
        events: [
          {
            kind: 'cancelled',
            from: 'queued',
            to: 'cancelled',
            actor: { kind: 'visitor' },
            at: NOW,
            data: { cause: 'never_mind' },
          },
        ],
        conversation: { status: 'bot', snoozedUntil: null },
        timers: { cancel: TIMER_KINDS, schedule: [] },
        tell: ['visitorCancelled'],
        runRouter: true,
      }),
    );
  });

  it('for a promise says nothing besides it', () => {
    const plan = planFor(offered(), { type: 'cancel', cause: 'promised' });
    expect(plan.set).toMatchObject({ status: 'cancelled', endedBy: 'visitor' });
    expect(plan.events[0]).toMatchObject({ kind: 'cancelled', data: { cause: 'promised' } });
    expect(plan.conversation.status).toBe('bot');
    expect(plan.tell).toEqual([]);
    expect(plan.capacity).toEqual({ taken: null, freed: ANA });
  });

  it('by closing the conversation closes it, and the visitor is told', () => {
    const plan = planFor(offered(), { type: 'cancel', cause: 'closed', memberId: BEN });
    expect(plan.set.endedBy).toBe('agent');
    expect(plan.events[0]?.actor).toEqual({ kind: 'member', memberId: BEN });
    expect(plan.conversation.status).toBe('closed');
    expect(plan.tell).toEqual(['resolved']);
    expect(plan.askCsat).toBe(false);
    expect(plan.capacity).toEqual({ taken: null, freed: ANA });
    const housekeeping = planFor(queued(), { type: 'cancel', cause: 'closed', memberId: null });
    expect(housekeeping.set.endedBy).toBe('system');
    expect(housekeeping.events[0]?.actor).toEqual({ kind: 'system' });
  });
});

describe('a visitor whose data is being deleted', () => {
  const ending = (handoff: Parameters<typeof planFor>[0], context?: Parameters<typeof planFor>[2]) => {
    const plan = planFor(handoff, { type: 'erase' }, context);
    return [plan.set.status, plan.set.endedBy, plan.conversation.status, plan.tell, plan.askCsat];
  };

  it('ends whatever is open in the way its state allows, and is told nothing', () => {
    expect(ending(queued())).toEqual(['cancelled', 'visitor', 'closed', [], false]);
    expect(ending(offered())).toEqual(['cancelled', 'visitor', 'closed', [], false]);
    expect(ending(accepted())).toEqual(['abandoned', 'visitor', 'closed', [], false]);
    expect(ending(engaged())).toEqual(['resolved', 'visitor', 'closed', [], false]);
    expect(ending(engaged(), contextAt('snoozed'))).toEqual(['resolved', 'visitor', 'closed', [], false]);
  });
});
