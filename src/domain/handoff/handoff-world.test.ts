import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSeconds } from './add-seconds';
import { botMaySpeak } from './bot-may-speak';
import type { HandoffCommand } from './commands';
import { conversationStatusOf } from './conversation-status';
import { ANA, BEN, MIA } from './handoff.fixture';
import { HandoffWorld, type Step } from './handoff-world.fixture';
import { isOpen } from './is-open';
import { timersWhile } from './timers';
import { HANDOFF_OUTCOMES, type HandoffState, type HandoffStatus, type TimerKind } from './types';

const MEMBERS = [ANA, BEN, MIA] as const;
const CONVERSATIONS = 3;
const CAPACITY = 2;

/** One draw of the dice; what it means depends on the world at that moment. */
const draw = fc.record({
  conversation: fc.nat(CONVERSATIONS - 1),
  action: fc.nat(99),
  member: fc.constantFrom(...MEMBERS),
  other: fc.constantFrom(...MEMBERS),
  manager: fc.boolean(),
  flag: fc.boolean(),
  number: fc.nat(200),
});
type Draw = typeof draw extends fc.Arbitrary<infer T> ? T : never;

/** Whoever acts most often is the one who can, so that long histories come about. */
function actorOf(handoff: HandoffState, { member, flag }: Draw): string {
  return flag ? (handoff.ownerMemberId ?? handoff.offeredMemberId ?? member) : member;
}

function commandFor(world: HandoffWorld, handoff: HandoffState, drawn: Draw): HandoffCommand {
  const memberId = actorOf(handoff, drawn);
  const { flag, manager, number, other } = drawn;
  const load = world.loadOf(memberId, handoff.id);
  const by = { memberId, mayActForOwner: manager };
  const to = flag
    ? ({ kind: 'team', teamId: number % 2 ? 'team-support' : 'team-backup', available: manager } as const)
    : ({ kind: 'member', memberId: other, available: true, load: world.loadOf(other, handoff.id) } as const);
  const choices: HandoffCommand[] = [
    { type: 'offer', memberId, load },
    { type: 'offer', memberId, load },
    { type: 'accept', memberId, load },
    { type: 'accept', memberId, load },
    { type: 'takeover', memberId, load },
    { type: 'decline', memberId },
    { type: 'offer_withdrawn', memberId, cause: 'away' },
    { type: 'public_reply', memberId },
    { type: 'public_reply', memberId },
    { type: 'public_reply', memberId },
    { type: 'agent_typing', memberId },
    { type: 'member_removed', memberId: other, cause: 'left_team' },
    {
      type: 'visitor_message',
      ownerPresence: flag ? 'online' : 'offline',
      ownerLastSeenAt: flag ? world.now : null,
    },
    { type: 'visitor_message', ownerPresence: 'online', ownerLastSeenAt: world.now },
    { type: 'resolve', outcome: HANDOFF_OUTCOMES[number % HANDOFF_OUTCOMES.length] ?? 'won', ...by },
    { type: 'return_to_bot', ...by },
    { type: 'transfer', to, note: '', childId: world.newId(), ...by },
    { type: 'transfer', to, note: '', childId: world.newId(), ...by },
    { type: 'cancel', cause: 'never_mind' },
    { type: 'cancel', cause: 'closed', memberId: flag ? memberId : null },
    { type: 'unserve', cause: flag ? 'out_of_hours' : 'nobody_online', fallback: 'leave_contact' },
    { type: 'snooze', until: flag ? addSeconds(world.now, number + 1) : null, ...by },
    { type: 'snooze', until: addSeconds(world.now, 600), ...by },
    { type: 'wake', cause: 'member', ...by },
  ];
  const chosen = choices[drawn.action % choices.length];
  if (!chosen) throw new Error('Nothing to choose from');
  return chosen;
}

function timerCommand(world: HandoffWorld, kind: TimerKind, drawn: Draw): HandoffCommand | null {
  const { flag, number } = drawn;
  const lastSeenAt = addSeconds(world.now, -number);
  switch (kind) {
    case 'offer_deadline':
      return { type: 'offer_expired', missedInARow: number % 3 };
    case 'first_reply':
      return { type: 'first_reply_expired', missedInARow: number % 3 };
    case 'agent_lost':
      return { type: 'agent_lost', ownerLastSeenAt: lastSeenAt, visitorWaits: flag };
    case 'visitor_gone':
      return { type: 'visitor_gone', lastSeenAt };
    case 'max_wait':
      return { type: 'unserve', cause: 'max_wait', fallback: 'callback' };
    case 'still_waiting':
      return { type: 'still_waiting' };
    case 'overflow':
      return { type: 'overflow', toTeamId: 'team-backup' };
    case 'inactivity':
      return { type: 'inactivity', personSpokeLast: flag };
    case 'snooze':
      return { type: 'wake', cause: 'timer' };
    case 'reoffer':
      return null;
  }
}

/** Plays one draw; null when nothing could be asked. */
function play(world: HandoffWorld, drawn: Draw): Step | null {
  const index = drawn.conversation;
  if (drawn.action >= 70) {
    const fired = world.nextTimer(index);
    const command = fired ? timerCommand(world, fired.kind, drawn) : null;
    if (!fired || !command) return null;
    const step = world.run(index, fired.handoff, command);
    expect(step.result.ok, `the pending timer ${fired.kind} is refused`).toBe(true);
    return step;
  }
  world.pass(drawn.number / 10);
  const handoff = world.openHandoffOf(index);
  if (handoff) return world.run(index, handoff, commandFor(world, handoff, drawn));
  const ended = world.conversation(index).handoffs.at(-1);
  if (ended && drawn.manager) return world.run(index, ended, commandFor(world, ended, drawn));
  if (drawn.flag) {
    world.takeOver(index, drawn.member);
  } else {
    world.open(index, {
      id: world.newId(),
      conversationId: `conversation-${index}`,
      reason: 'visitor_request',
      actor: { kind: 'visitor' },
      teamId: 'team-sales',
      skill: null,
      priority: 10,
      previousHandoffId: null,
      preferredMemberId: null,
      creditedWaitSeconds: 0,
      messageKey: null,
      expectedWaitSeconds: null,
    });
  }
  return null;
}

const MUST_RUN: Readonly<Partial<Record<HandoffStatus, readonly TimerKind[]>>> = {
  queued: ['max_wait', 'visitor_gone'],
  offered: ['offer_deadline', 'max_wait', 'visitor_gone'],
  accepted: ['first_reply', 'agent_lost', 'visitor_gone'],
  engaged: ['inactivity'],
};

function checkWorld(world: HandoffWorld): void {
  world.conversations.forEach((conversation, index) => {
    const open = conversation.handoffs.filter(({ status }) => isOpen(status));
    expect(open.length, 'open episodes of a conversation').toBeLessThanOrEqual(1);
    const newest = conversation.handoffs.at(-1) ?? null;
    const snoozed = conversation.status === 'snoozed';
    const closed = conversation.status === 'closed';
    expect(conversation.status).toBe(conversationStatusOf(newest?.status ?? null, { snoozed, closed }));
    for (const handoff of conversation.handoffs) {
      checkEpisode(world, index, handoff, snoozed);
    }
  });
  for (const memberId of MEMBERS) {
    expect(world.openCount(memberId), `episodes of ${memberId}`).toBeLessThanOrEqual(CAPACITY);
    expect(world.places.get(memberId) ?? 0, `places of ${memberId}`).toBe(world.openCount(memberId));
  }
}

function checkEpisode(world: HandoffWorld, index: number, handoff: HandoffState, snoozed: boolean): void {
  const { status } = handoff;
  const pending = [...world.timersOf(index, handoff.id).keys()];
  const owned = status === 'accepted' || status === 'engaged';
  if (isOpen(status)) {
    expect(handoff.ownerMemberId !== null, 'owner exactly while owned').toBe(owned);
    expect(handoff.acceptedAt !== null, 'accepted exactly while owned').toBe(owned);
    expect(handoff.offeredMemberId !== null, 'offer exactly while offered').toBe(status === 'offered');
    expect(handoff.offeredAt !== null).toBe(status === 'offered');
    expect(handoff.endedAt).toBe(null);
    const allowed = timersWhile(status, snoozed);
    expect(
      pending.filter((kind) => !allowed.includes(kind)),
      `stray clocks while ${status}`,
    ).toEqual([]);
    const needed = status === 'engaged' && snoozed ? [] : (MUST_RUN[status] ?? []);
    expect(
      needed.filter((kind) => !pending.includes(kind)),
      `missing clocks while ${status}`,
    ).toEqual([]);
  } else {
    expect(pending, 'clocks of an ended episode').toEqual([]);
    expect(handoff.endedAt).not.toBe(null);
    expect(handoff.endedBy).not.toBe(null);
  }
  if (status === 'engaged') expect(handoff.engagedAt).not.toBe(null);
  const events = world.conversation(index).events.get(handoff.id) ?? [];
  events.forEach((event, position) => {
    expect(event.from, 'each event starts where the one before ended').toBe(events[position - 1]?.to ?? null);
  });
  expect(events.at(-1)?.to, 'the last event is the state').toBe(status);
}

function checkStep(world: HandoffWorld, { command, before, after, result }: Step): void {
  if (!isOpen(before.status)) {
    expect(result).toEqual({ ok: false, problem: { code: 'handoff_ended', status: before.status } });
    return;
  }
  if (!result.ok || result.plan.unchanged) {
    expect(after).toBe(before);
    return;
  }
  const { plan } = result;
  if (after.status === 'engaged' && before.status !== 'engaged') {
    expect(command.type, 'only a public message engages').toBe('public_reply');
    expect(before.ownerMemberId).toBe(command.type === 'public_reply' && command.memberId);
  }
  if (before.status !== after.status) {
    expect(plan.events.length, 'every change of status is an event').toBeGreaterThan(0);
    expect(after.version).toBe(before.version + 1);
  }
  const lostPerson = after.status === 'queued' && before.ownerMemberId !== null;
  if (lostPerson) expect(plan.tell, 'told of a loss').toContain('agentLost');
  if (after.status === 'accepted' && before.status !== 'accepted') expect(plan.tell).toContain('agentJoined');
  if (!isOpen(after.status) && after.status !== 'abandoned') {
    expect(plan.tell.length, `told of the end ${after.status}`).toBeGreaterThan(0);
  }
  expect(plan.askCsat).toBe(after.status === 'resolved' && after.outcome !== 'spam');
  expect(plan.returnToBot).toBe(after.status === 'returned');
  expect(plan.child !== null).toBe(after.status === 'transferred');
  if (after.status === 'queued' && before.status !== 'queued') expect(plan.runRouter).toBe(true);
  if (plan.capacity.freed !== null) expect(plan.runRouter, 'a free place drains the queue').toBe(true);
  if (isOpen(after.status) && after.ownerMemberId !== null) {
    expect(botMaySpeak(plan.conversation.status, after.status, 'continue')).toBe('silent');
  }
  expect(world.now >= before.requestedAt).toBe(true);
}

describe('any history of visitors, agents and clocks', () => {
  const seen = new Set<string>();

  it('keeps every invariant of the state machine', () => {
    fc.assert(
      fc.property(fc.array(draw, { minLength: 30, maxLength: 150 }), (draws) => {
        const world = new HandoffWorld(CONVERSATIONS, MEMBERS, CAPACITY);
        for (const drawn of draws) {
          const step = play(world, drawn);
          if (step) {
            checkStep(world, step);
            if (step.result.ok && !step.result.plan.unchanged) {
              seen.add(`${step.before.status} → ${step.after.status}`);
            }
          }
          checkWorld(world);
        }
      }),
      { seed: 20260302, numRuns: 150 },
    );
  }, 60_000);

  it('has been through every way of the transition table', () => {
    const ways = (from: HandoffStatus, to: HandoffStatus[]) => to.map((status) => `${from} → ${status}`);
    expect([...seen].filter((way) => way.split(' → ')[0] !== way.split(' → ')[1]).sort()).toEqual(
      [
        ...ways('queued', ['offered', 'accepted', 'transferred', 'unserved', 'abandoned', 'cancelled']),
        ...ways('offered', ['queued', 'accepted', 'transferred', 'unserved', 'abandoned', 'cancelled']),
        ...ways('accepted', ['queued', 'engaged', 'resolved', 'returned', 'transferred', 'abandoned']),
        ...ways('engaged', ['queued', 'resolved', 'returned', 'transferred']),
      ].sort(),
    );
  });
});
