import type { EndedHandoffStatus, HandoffOutcome, HandoffReason } from '../../src/domain/handoff/types';
import type { Chance } from './chance';

/** One handoff of the made-up history; times are milliseconds. */
export interface MadeHandoff {
  readonly reason: HandoffReason;
  readonly team: number;
  readonly member: number | null;
  readonly status: EndedHandoffStatus | 'queued' | 'accepted' | 'engaged';
  readonly outcome: HandoffOutcome | null;
  readonly requestedAt: number;
  readonly acceptedAt: number | null;
  readonly engagedAt: number | null;
  readonly endedAt: number | null;
  readonly endedBy: 'agent' | 'visitor' | 'timer' | 'system' | null;
  readonly reopenedAt: number | null;
  readonly lostAt: number | null;
  readonly isContinued: boolean;
  readonly rating: { readonly stars: number; readonly at: number } | null;
  readonly feedbackAt: number | null;
}

const SECOND = 1_000;
const DAY = 86_400_000;
const REASONS: readonly (readonly [HandoffReason, number])[] = [
  ['visitor_request', 34],
  ['high_score', 18],
  ['knowledge_gap', 16],
  ['complex_query', 12],
  ['high_value', 8],
  ['frustration', 6],
  ['agent_takeover', 4],
  ['bot_loop', 2],
];
const OUTCOMES: readonly (readonly [HandoffOutcome, number])[] = [
  ['answered', 48],
  ['qualified', 20],
  ['meeting_booked', 10],
  ['lost', 9],
  ['won', 5],
  ['not_a_fit', 5],
  ['spam', 3],
];
const STARS: readonly (readonly [number, number])[] = [
  [5, 55],
  [4, 22],
  [3, 10],
  [2, 5],
  [1, 8],
];

/** The handoffs of one conversation as they stand at `now`: answered after a while or never, passed on, reopened. */
export function makeHandoffs(chance: Chance, from: number, now: number): readonly MadeHandoff[] {
  const handoffs: MadeHandoff[] = [];
  const reason = chance.weighted(REASONS);
  let at = from;
  let team = chance.zipf([0, 1, 2]);
  for (let more = true; more && at <= now && handoffs.length < 4; ) {
    const made = makeHandoff(chance, { reason, team, at });
    handoffs.push(asOf(made, now));
    if (made.isContinued) {
      at = made.endedAt ?? now;
      team = chance.zipf([1, 2, 0]);
    } else {
      more = made.reopenedAt !== null && chance.is(0.5);
      at = (made.reopenedAt ?? now) + 90 * SECOND;
    }
  }
  return handoffs;
}

interface Begin {
  readonly reason: HandoffReason;
  readonly team: number;
  readonly at: number;
}

function makeHandoff(chance: Chance, { reason, team, at }: Begin): MadeHandoff {
  const base = {
    reason,
    team,
    requestedAt: at,
    reopenedAt: null,
    lostAt: null,
    rating: null,
    feedbackAt: null,
  };
  const wait = chance.logNormal(42, 1.1) * SECOND;
  if (chance.is(0.12) && reason !== 'agent_takeover') {
    const status = chance.weighted([
      ['abandoned', 6],
      ['unserved', 3],
      ['cancelled', 2],
    ] as const);
    const endedAt = at + Math.round(chance.logNormal(240, 0.7) * SECOND);
    const endedBy = status === 'unserved' ? 'system' : 'visitor';
    return {
      ...base,
      member: null,
      status,
      outcome: null,
      acceptedAt: null,
      engagedAt: null,
      endedAt,
      endedBy,
      isContinued: false,
    };
  }
  const member = chance.zipf(MEMBERS);
  const engagedAt = at + Math.round(wait);
  const endedAt = engagedAt + Math.round(chance.logNormal(540, 0.9) * SECOND);
  const status = chance.weighted([
    ['resolved', 84],
    ['returned', 7],
    ['transferred', 9],
  ] as const);
  const isResolved = status === 'resolved';
  const outcome = isResolved ? chance.weighted(OUTCOMES) : null;
  return {
    ...base,
    member,
    status,
    outcome,
    acceptedAt: at + Math.round(wait * 0.7),
    engagedAt,
    endedAt,
    endedBy: isResolved
      ? chance.weighted([
          ['agent', 84],
          ['timer', 11],
          ['visitor', 5],
        ] as const)
      : 'agent',
    isContinued: status === 'transferred',
    reopenedAt: isResolved && chance.is(0.06) ? endedAt + Math.round(chance.exponential(2 * DAY)) : null,
    lostAt: chance.is(0.015) ? engagedAt + 30 * SECOND : null,
    rating:
      isResolved && outcome !== 'spam' && chance.is(0.27)
        ? { stars: chance.weighted(STARS), at: endedAt + Math.round(chance.exponential(0.2 * DAY)) }
        : null,
    feedbackAt: chance.is(0.6) ? endedAt + 20 * SECOND : null,
  };
}

export const MEMBERS: readonly number[] = Array.from({ length: 20 }, (_, index) => index);

/** What has not happened by then is not there. */
function asOf(made: MadeHandoff, now: number): MadeHandoff {
  const seen = (at: number | null) => (at !== null && at <= now ? at : null);
  const acceptedAt = seen(made.acceptedAt);
  const engagedAt = seen(made.engagedAt);
  const open = {
    acceptedAt,
    engagedAt,
    member: acceptedAt === null ? null : made.member,
    lostAt: seen(made.lostAt),
    reopenedAt: seen(made.reopenedAt),
    rating: made.rating !== null && made.rating.at <= now ? made.rating : null,
    feedbackAt: seen(made.feedbackAt),
  };
  if (seen(made.endedAt) !== null) return { ...made, ...open };
  const status = engagedAt !== null ? 'engaged' : acceptedAt !== null ? 'accepted' : 'queued';
  return { ...made, ...open, status, outcome: null, endedAt: null, endedBy: null, isContinued: false };
}
