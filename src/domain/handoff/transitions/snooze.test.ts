import { describe, expect, it } from 'vitest';
import { ANA, at, contextAt, engaged, NOW, planFor, planWith } from '../handoff.fixture';

const byAna = { memberId: ANA, mayActForOwner: false };
const freesPlace = { overflowTeamId: null, overflowSeconds: 0, idleKeepsCapacity: false };

describe('snoozing', () => {
  it('stops the clocks until the given time', () => {
    const handoff = engaged();
    expect(planFor(handoff, { type: 'snooze', until: at(9000), ...byAna })).toEqual(
      planWith(handoff, {
        events: [
          {
            kind: 'snoozed',
            from: 'engaged',
            to: 'engaged',
            actor: { kind: 'member', memberId: ANA },
            at: NOW,
            data: { until: '2026-03-02T12:30:00.000Z' },
          },
        ],
        conversation: { status: 'snoozed', snoozedUntil: at(9000) },
        timers: {
          cancel: ['inactivity', 'agent_lost', 'visitor_gone', 'snooze'],
          schedule: [{ kind: 'snooze', dueAt: at(9000) }],
        },
      }),
    );
  });

  it('until the visitor writes takes back an earlier time', () => {
    const plan = planFor(engaged(), { type: 'snooze', until: null, ...byAna }, contextAt('snoozed'));
    expect(plan.timers).toEqual({ cancel: ['snooze'], schedule: [] });
    expect(plan.conversation).toEqual({ status: 'snoozed', snoozedUntil: null });
  });

  it('frees the place of its owner when the policy says so, and takes it back on waking', () => {
    const asleep = planFor(
      engaged(),
      { type: 'snooze', until: null, ...byAna },
      contextAt('human', { routing: freesPlace }),
    );
    expect(asleep.capacity).toEqual({ taken: null, freed: ANA });
    expect(asleep.runRouter).toBe(true);
    const awake = planFor(
      engaged(),
      { type: 'wake', cause: 'timer' },
      contextAt('snoozed', { routing: freesPlace }),
    );
    expect(awake.capacity).toEqual({ taken: ANA, freed: null });
    expect(awake.runRouter).toBe(false);
  });
});

describe('waking', () => {
  it('gives the conversation back to its owner without counting an absent visitor as gone', () => {
    const handoff = engaged();
    expect(planFor(handoff, { type: 'wake', cause: 'timer' }, contextAt('snoozed'))).toEqual(
      planWith(handoff, {
        events: [
          {
            kind: 'woken',
            from: 'engaged',
            to: 'engaged',
            actor: { kind: 'timer' },
            at: NOW,
            data: { cause: 'timer' },
          },
        ],
        timers: { cancel: ['snooze'], schedule: [{ kind: 'inactivity', dueAt: at(1900) }] },
      }),
    );
    const byMember = planFor(handoff, { type: 'wake', cause: 'member', ...byAna }, contextAt('snoozed'));
    expect(byMember.events[0]?.actor).toEqual({ kind: 'member', memberId: ANA });
  });
});
