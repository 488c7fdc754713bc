import type { PartialEvidence } from '../evidence';
import type { EpisodeFacts } from '../facts';
import { episodeItem, episodeRate, isEngaged, isOpen } from '../items';
import type { Population } from '../population';
import { elapsed } from '../spans';
import { isDecided } from './response';

/**
 * Visitors who left the queue before a person wrote: gone, or "never mind". Takeovers never queued and are not in it; a
 * conversation that a member closed, and one that nobody could serve, was not left by the visitor.
 */
export function measureAbandonment({ requested }: Population) {
  const queued = requested.filter(({ record }) => record.reason !== 'agent_takeover');
  const waiting = queued.filter((episode) => !isEngaged(episode) && isOpen(episode));
  const left = queued.filter(hasLeft);
  return {
    rates: { abandonmentRate: episodeRate(queued.filter(isDecided), hasLeft, waiting) },
    durations: {
      waitUntilLeft: {
        measured: left.flatMap((episode) => {
          const { requestedAt, endedAt } = episode.record;
          return endedAt === null
            ? []
            : [{ item: episodeItem(episode), milliseconds: elapsed(requestedAt, endedAt) }];
        }),
        pending: waiting.map(episodeItem),
      },
    },
    counts: { requests: requested.map(episodeItem) },
  } satisfies PartialEvidence;
}

function hasLeft(episode: EpisodeFacts): boolean {
  const { status, endedBy } = episode.record;
  if (isEngaged(episode)) return false;
  return status === 'abandoned' || (status === 'cancelled' && endedBy === 'visitor');
}
