import type { HandoffOutcome } from '../../handoff/types';
import type { DurationEvidence, PartialEvidence } from '../evidence';
import type { EpisodeFacts } from '../facts';
import { episodeItem, episodeRate, isEngaged, isOpen } from '../items';
import { episodesOf, type Population } from '../population';
import { elapsed } from '../spans';

const QUALIFIED_OUTCOMES: ReadonlySet<HandoffOutcome | null> = new Set([
  'qualified',
  'meeting_booked',
  'won',
]);

/** Qualified share of the engaged episodes, and the agents' time on them (design §4). */
export function measureQualified({ conversations }: Population) {
  const engaged = episodesOf(conversations).filter(isEngaged);
  const open = engaged.filter(isOpen);
  return {
    rates: { qualifiedShare: episodeRate(engaged, isQualified, open) },
    durations: {
      agentTime: agentTime(engaged, open),
      qualifiedAgentTime: agentTime(engaged.filter(isQualified), []),
    },
  } satisfies PartialEvidence;
}

function isQualified({ record }: EpisodeFacts): boolean {
  return record.status === 'resolved' && QUALIFIED_OUTCOMES.has(record.outcome);
}

/** Acceptance to end, less the time snoozed. Conversations held side by side each count in full. */
function agentTime(engaged: readonly EpisodeFacts[], open: readonly EpisodeFacts[]): DurationEvidence {
  return {
    measured: engaged.flatMap((episode) => {
      const { acceptedAt, endedAt, snoozedSeconds } = episode.record;
      if (acceptedAt === null || endedAt === null) return [];
      const held = elapsed(acceptedAt, endedAt) - Math.round(snoozedSeconds * 1000);
      return [{ item: episodeItem(episode), milliseconds: Math.max(0, held) }];
    }),
    pending: open.map(episodeItem),
  };
}
