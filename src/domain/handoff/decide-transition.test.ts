import { describe, expect, it } from 'vitest';
import type { HandoffCommand, TransitionContext } from './commands';
import { decideTransition } from './decide-transition';
import {
  ANA,
  accepted,
  at,
  BEN,
  contextAt,
  engaged,
  FREE,
  FULL,
  MIA,
  offered,
  queued,
} from './handoff.fixture';
import { ENDED_HANDOFF_STATUSES, type HandoffState } from './types';

/**
 * Every status × every command. `=` writes nothing, `~` moves clocks or speaks but keeps the status; a status is
 * where the episode goes; anything else is the code of the refusal.
 */
const STATES: readonly { name: string; handoff: HandoffState; context: TransitionContext }[] = [
  { name: 'queued', handoff: queued(), context: contextAt('waiting') },
  { name: 'offered to Ana', handoff: offered(), context: contextAt('waiting') },
  { name: 'offer to Ana lapsed', handoff: offered({ offeredAt: at(70) }), context: contextAt('waiting') },
  { name: 'accepted by Ana', handoff: accepted(), context: contextAt('human') },
  { name: 'engaged by Ana', handoff: engaged(), context: contextAt('human') },
  { name: 'snoozed by Ana', handoff: engaged(), context: contextAt('snoozed') },
];

const I = 'invalid_transition';
const N = 'not_owner';
const T = 'already_taken';
const O = 'offered_to_other';
const C = 'at_capacity';

const ana = { memberId: ANA, mayActForOwner: false };
const ben = { memberId: BEN, mayActForOwner: false };
const mia = { memberId: MIA, mayActForOwner: true };
const toBen = { kind: 'member', memberId: BEN, available: true, load: FREE } as const;
const toAna = { kind: 'member', memberId: ANA, available: true, load: FREE } as const;
const toTeam = (teamId: string, available = true) => ({ kind: 'team', teamId, available }) as const;
const transfer = { type: 'transfer', note: 'Please help', childId: 'handoff-2' } as const;

type Row = [
  name: string,
  command: HandoffCommand,
  ...results: [string, string, string, string, string, string],
];

// biome-ignore format: one row per command reads as a table
const TABLE: readonly Row[] = [
  ['offer to Ana', { type: 'offer', memberId: ANA, load: FREE }, 'offered', '=', '=', T, T, T],
  ['offer to Ben', { type: 'offer', memberId: BEN, load: FREE }, 'offered', O, O, T, T, T],
  ['offer to a full Ben', { type: 'offer', memberId: BEN, load: FULL }, C, O, O, T, T, T],
  ['accept by Ana', { type: 'accept', memberId: ANA, load: FREE }, 'accepted', 'accepted', 'accepted', '=', '=', '='],
  ['accept by Ben', { type: 'accept', memberId: BEN, load: FREE }, 'accepted', O, 'accepted', T, T, T],
  ['accept by a full Ben', { type: 'accept', memberId: BEN, load: FULL }, C, O, C, T, T, T],
  ['takeover by Ana', { type: 'takeover', memberId: ANA, load: FREE }, 'accepted', 'accepted', 'accepted', '=', '=', '='],
  ['takeover by Ben', { type: 'takeover', memberId: BEN, load: FREE }, 'accepted', O, 'accepted', T, T, T],
  ['takeover by a full Ben', { type: 'takeover', memberId: BEN, load: FULL }, C, O, C, T, T, T],
  ['decline by Ana', { type: 'decline', memberId: ANA }, I, 'queued', 'queued', I, I, I],
  ['decline by Ben', { type: 'decline', memberId: BEN }, I, O, O, T, T, T],
  ['offer expired', { type: 'offer_expired', missedInARow: 0 }, I, 'queued', 'queued', I, I, I],
  ['offer withdrawn from Ana', { type: 'offer_withdrawn', memberId: ANA, cause: 'away' }, I, 'queued', 'queued', I, I, I],
  ['offer withdrawn from Ben', { type: 'offer_withdrawn', memberId: BEN, cause: 'offline' }, I, I, I, I, I, I],
  ['public reply by Ana', { type: 'public_reply', memberId: ANA }, N, N, N, 'engaged', '~', '~'],
  ['public reply by Ben', { type: 'public_reply', memberId: BEN }, N, N, N, N, N, N],
  ['Ana types', { type: 'agent_typing', memberId: ANA }, N, N, N, '~', '=', '='],
  ['Ben types', { type: 'agent_typing', memberId: BEN }, N, N, N, N, N, N],
  ['first reply expired', { type: 'first_reply_expired', missedInARow: 0 }, I, I, I, 'queued', I, I],
  ['agent lost, visitor waits', { type: 'agent_lost', ownerLastSeenAt: at(40), visitorWaits: true }, I, I, I, 'queued', 'queued', I],
  ['agent never seen, visitor waits', { type: 'agent_lost', ownerLastSeenAt: null, visitorWaits: true }, I, I, I, 'queued', 'queued', I],
  ['agent lost, nobody waits', { type: 'agent_lost', ownerLastSeenAt: at(40), visitorWaits: false }, I, I, I, 'queued', '=', I],
  ['agent seen 59 s ago', { type: 'agent_lost', ownerLastSeenAt: at(41), visitorWaits: true }, I, I, I, '~', '~', I],
  ['Ana deactivated', { type: 'member_removed', memberId: ANA, cause: 'deactivated' }, '=', 'queued', 'queued', 'queued', 'queued', 'queued'],
  ['Ben leaves the team', { type: 'member_removed', memberId: BEN, cause: 'left_team' }, '=', '=', '=', '=', '=', '='],
  ['visitor writes, owner online', { type: 'visitor_message', ownerPresence: 'online', ownerLastSeenAt: at(95) }, '=', '=', '=', '=', '~', '~'],
  ['visitor writes, owner away', { type: 'visitor_message', ownerPresence: 'away', ownerLastSeenAt: at(95) }, '=', '=', '=', '=', '~', 'queued'],
  ['visitor writes, owner offline', { type: 'visitor_message', ownerPresence: 'offline', ownerLastSeenAt: null }, '=', '=', '=', '=', '~', 'queued'],
  ['resolve by Ana', { type: 'resolve', outcome: 'qualified', ...ana }, I, I, I, 'resolved', 'resolved', 'resolved'],
  ['resolve by Ben', { type: 'resolve', outcome: 'qualified', ...ben }, I, I, I, N, N, N],
  ['resolve by the manager', { type: 'resolve', outcome: 'spam', ...mia }, I, I, I, 'resolved', 'resolved', 'resolved'],
  ['inactivity', { type: 'inactivity', personSpokeLast: true }, I, I, I, I, 'resolved', I],
  ['return by Ana', { type: 'return_to_bot', ...ana }, I, I, I, 'returned', 'returned', 'returned'],
  ['return by Ben', { type: 'return_to_bot', ...ben }, I, I, I, N, N, N],
  ['return by the manager', { type: 'return_to_bot', ...mia }, I, I, I, 'returned', 'returned', 'returned'],
  ['transfer by Ana to Ben', { ...transfer, to: toBen, ...ana }, 'transferred', 'transferred', 'transferred', 'transferred', 'transferred', 'transferred'],
  ['transfer by Ben to himself', { ...transfer, to: toBen, ...ben }, 'transferred', O, O, N, N, N],
  ['transfer by the manager to Ben', { ...transfer, to: toBen, ...mia }, 'transferred', 'transferred', 'transferred', 'transferred', 'transferred', 'transferred'],
  ['transfer by Ana to a full Ben', { ...transfer, to: { ...toBen, load: FULL }, ...ana }, C, C, C, C, C, C],
  ['transfer by Ana to an absent Ben', { ...transfer, to: { ...toBen, available: false }, ...ana }, ...all('target_unavailable')],
  ['transfer by the manager to Ana', { ...transfer, to: toAna, ...mia }, 'transferred', I, I, I, I, I],
  ['transfer by Ana to another team', { ...transfer, to: toTeam('team-support'), ...ana }, ...all('transferred')],
  ['transfer by Ana to an empty team', { ...transfer, to: toTeam('team-support', false), ...ana }, ...all('target_unavailable')],
  ['transfer by Ana to the same team', { ...transfer, to: toTeam('team-sales'), ...ana }, I, I, I, 'transferred', 'transferred', 'transferred'],
  ['visitor gone', { type: 'visitor_gone', lastSeenAt: at(-80) }, 'abandoned', 'abandoned', 'abandoned', 'abandoned', 'resolved', I],
  ['visitor seen 179 s ago', { type: 'visitor_gone', lastSeenAt: at(-79) }, '~', '~', '~', '~', '~', I],
  ['never mind', { type: 'cancel', cause: 'never_mind' }, 'cancelled', 'cancelled', 'cancelled', I, I, I],
  ['closed by Ben', { type: 'cancel', cause: 'closed', memberId: BEN }, 'cancelled', 'cancelled', 'cancelled', I, I, I],
  ['unserved', { type: 'unserve', cause: 'max_wait', fallback: 'callback' }, 'unserved', 'unserved', 'unserved', I, I, I],
  ['still waiting', { type: 'still_waiting' }, '~', '~', '~', I, I, I],
  ['overflow to the backup', { type: 'overflow', toTeamId: 'team-backup' }, '~', '~', '~', I, I, I],
  ['overflow to the same team', { type: 'overflow', toTeamId: 'team-sales' }, I, I, I, I, I, I],
  ['snooze by Ana', { type: 'snooze', until: at(500), ...ana }, I, I, I, I, '~', '~'],
  ['snooze by Ana into the past', { type: 'snooze', until: at(100), ...ana }, I, I, I, I, I, I],
  ['snooze by Ben', { type: 'snooze', until: null, ...ben }, I, I, I, N, N, N],
  ['wake by Ana', { type: 'wake', cause: 'member', ...ana }, I, I, I, I, '=', '~'],
  ['wake by Ben', { type: 'wake', cause: 'member', ...ben }, I, I, I, N, N, N],
  ['wake by the timer', { type: 'wake', cause: 'timer' }, I, I, I, I, '=', '~'],
];

function all(result: string): [string, string, string, string, string, string] {
  return [result, result, result, result, result, result];
}

function resultOf(handoff: HandoffState, command: HandoffCommand, context: TransitionContext): string {
  const result = decideTransition(handoff, command, context);
  if (!result.ok) return result.problem.code;
  if (result.plan.unchanged) return '=';
  return result.plan.set.status ?? '~';
}

describe('every status × every command', () => {
  for (const [name, command, ...expected] of TABLE) {
    STATES.forEach((state, column) => {
      it(`${state.name}: ${name} → ${expected[column]}`, () => {
        expect(resultOf(state.handoff, command, state.context)).toBe(expected[column]);
      });
    });
  }

  it('refuses everything once an episode has ended', () => {
    for (const status of ENDED_HANDOFF_STATUSES) {
      for (const [, command] of TABLE) {
        const handoff = engaged({ status, endedAt: at(90), endedBy: 'agent' });
        expect(decideTransition(handoff, command, contextAt('closed'))).toEqual({
          ok: false,
          problem: { code: 'handoff_ended', status },
        });
      }
    }
  });

  it('covers every kind of command', () => {
    const kinds = new Set(TABLE.map(([, command]) => command.type));
    expect([...kinds].sort()).toEqual([
      'accept',
      'agent_lost',
      'agent_typing',
      'cancel',
      'decline',
      'first_reply_expired',
      'inactivity',
      'member_removed',
      'offer',
      'offer_expired',
      'offer_withdrawn',
      'overflow',
      'public_reply',
      'resolve',
      'return_to_bot',
      'snooze',
      'still_waiting',
      'takeover',
      'transfer',
      'unserve',
      'visitor_gone',
      'visitor_message',
      'wake',
    ]);
  });
});
