import type { DurationEvidence, PartialEvidence } from '../evidence';
import type { ConversationFacts, EpisodeFacts } from '../facts';
import { conversationItem, conversationRate, episodeItem, isOpen } from '../items';
import type { Population } from '../population';
import { elapsed, isWithin, REOPEN_WINDOW_MS } from '../spans';
import type { MeasureContext } from './context';

/** Resolution rate and time to resolution (design §4). */
export function measureResolution(population: Population, context: MeasureContext) {
  const verdicts = population.conversations.flatMap((fact) => {
    const verdict = judge(fact);
    return verdict === null ? [] : [{ fact, ...verdict }];
  });
  const open = verdicts.filter((verdict) => verdict.isOpen);
  const ended = verdicts.filter((verdict) => !verdict.isOpen && verdict.last.record.outcome !== 'spam');
  const resolved = ended.filter((verdict) => verdict.isResolved);
  const lastOf = new Map(ended.map((verdict) => [verdict.fact, verdict.last.record]));
  const mayStillReopen = resolved.filter(
    ({ last: { record } }) =>
      record.endedAt !== null && isWithin(record.endedAt, context.asOf, REOPEN_WINDOW_MS),
  );
  const resolvedFacts = resolved.map((verdict) => verdict.fact);
  const isResolved = new Set(resolvedFacts);
  return {
    rates: {
      resolutionRate: conversationRate(
        ended.map((verdict) => verdict.fact),
        (fact) => isResolved.has(fact),
        [...open, ...mayStillReopen].map((verdict) => verdict.fact),
      ),
      timerResolvedShare: conversationRate(resolvedFacts, (fact) => lastOf.get(fact)?.endedBy === 'timer'),
    },
    durations: { timeToResolution: timeToResolution(population.begun) },
    counts: {
      openConversations: open.map((verdict) => conversationItem(verdict.fact)),
      visitorLeftResolved: resolved
        .filter((verdict) => verdict.last.record.endedBy === 'visitor')
        .map((verdict) => conversationItem(verdict.fact)),
    },
  } satisfies PartialEvidence;
}

/** Ended, resolved and not reopened since, spam left out: the numerator of the resolution rate. */
export function isResolvedForGood(fact: ConversationFacts): boolean {
  const verdict = judge(fact);
  return verdict !== null && !verdict.isOpen && verdict.isResolved && verdict.last.record.outcome !== 'spam';
}

interface Verdict {
  readonly isOpen: boolean;
  readonly last: EpisodeFacts;
  readonly isResolved: boolean;
}

/**
 * A transferred episode answers through its child, so it is never the last one. Null when nothing is left to judge:
 * no handoff, or in a slice only episodes that were passed on.
 */
function judge({ episodes }: ConversationFacts): Verdict | null {
  const answering = episodes.filter((episode) => episode.record.status !== 'transferred');
  const last = answering.at(-1);
  if (last === undefined) return null;
  return {
    isOpen: isOpen(last),
    last,
    isResolved: endedResolved(last) && !answering.some(cameBack),
  };
}

function endedResolved({ record }: EpisodeFacts): boolean {
  if (record.status !== 'resolved') return false;
  return record.endedBy !== 'timer' || record.lastSpeakerKind === 'agent';
}

/** It was opened again within 7 days, so this resolution did not hold. */
function cameBack({ record: { status, endedAt, reopenedAt } }: EpisodeFacts): boolean {
  if (status !== 'resolved' || endedAt === null || reopenedAt === null) return false;
  return isWithin(endedAt, reopenedAt, REOPEN_WINDOW_MS);
}

/** From the request at the start of the chain, because a transfer does not set the visitor's clock back. */
function timeToResolution(begun: readonly EpisodeFacts[]): DurationEvidence {
  return {
    measured: begun.flatMap((episode) => {
      const { status, outcome, endedAt } = episode.record;
      if (status !== 'resolved' || outcome === 'spam' || endedAt === null) return [];
      return [{ item: episodeItem(episode), milliseconds: elapsed(episode.chainRequestedAt, endedAt) }];
    }),
    pending: begun.filter(isOpen).map(episodeItem),
  };
}
