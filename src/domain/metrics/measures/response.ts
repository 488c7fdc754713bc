import type { DurationEvidence, PartialEvidence, RateEvidence } from '../evidence';
import type { EpisodeFacts } from '../facts';
import { episodeItem, episodeRate, isEngaged, isOpen, rateOver } from '../items';
import type { Population } from '../population';
import { elapsed } from '../spans';
import type { MeasureContext } from './context';

/** An episode with how long it waited: until a person wrote, else until it ended, else until now. */
interface Wait {
  readonly episode: EpisodeFacts;
  readonly milliseconds: number;
  readonly inHoursMilliseconds: number;
}

/** Response time, unanswered share and service level, on both clocks (design §4). */
export function measureResponse({ requested }: Population, context: MeasureContext) {
  const waits = requested.map((episode) => waitOf(episode, context));
  const unanswered = requested.filter((episode) => !isEngaged(episode));
  const waiting = unanswered.filter(isOpen);
  const targetMs = context.responseTargetSeconds * 1000;
  return {
    rates: {
      unansweredShare: episodeRate(requested.filter(isDecided), (episode) => !isEngaged(episode), waiting),
      serviceLevel: serviceLevel(waits, (wait) => wait.milliseconds, targetMs),
      serviceLevelInHours: serviceLevel(waits, (wait) => wait.inHoursMilliseconds, targetMs),
    },
    durations: {
      responseTime: answered(waits, waiting, (wait) => wait.milliseconds),
      responseTimeInHours: answered(waits, waiting, (wait) => wait.inHoursMilliseconds),
      visitorWait: visitorWait(requested),
    },
    counts: { waitingEpisodes: waiting.map(episodeItem) },
  } satisfies PartialEvidence;
}

function waitOf(episode: EpisodeFacts, context: MeasureContext): Wait {
  const { requestedAt, engagedAt, endedAt } = episode.record;
  const until = engagedAt ?? endedAt ?? context.asOf;
  const milliseconds = elapsed(requestedAt, until);
  const inHoursSeconds = milliseconds === 0 ? 0 : context.businessSecondsBetween(requestedAt, until);
  return { episode, milliseconds, inHoursMilliseconds: Math.round(inHoursSeconds * 1000) };
}

/** Passed on without an answer is not a verdict: the wait goes on, and is judged, in the child. */
export function isDecided(episode: EpisodeFacts): boolean {
  return isEngaged(episode) || (!isOpen(episode) && episode.record.status !== 'transferred');
}

/**
 * Engaged within the target / (engaged + not engaged past the target, open ones too), without takeovers, spam and
 * exits before the target. An open episode within the target is pending.
 */
function serviceLevel(
  waits: readonly Wait[],
  millisecondsOf: (wait: Wait) => number,
  targetMs: number,
): RateEvidence {
  const judged = waits.filter(
    ({ episode: { record } }) => record.reason !== 'agent_takeover' && record.outcome !== 'spam',
  );
  const isPast = (wait: Wait) => millisecondsOf(wait) > targetMs;
  const outOf = judged.filter((wait) => isEngaged(wait.episode) || isPast(wait));
  const pending = judged.filter((wait) => !isEngaged(wait.episode) && isOpen(wait.episode) && !isPast(wait));
  return rateOver(
    outOf,
    (wait) => !isPast(wait),
    pending,
    (wait) => episodeItem(wait.episode),
  );
}

function answered(
  waits: readonly Wait[],
  waiting: readonly EpisodeFacts[],
  millisecondsOf: (wait: Wait) => number,
): DurationEvidence {
  return {
    measured: waits
      .filter((wait) => isEngaged(wait.episode))
      .map((wait) => ({ item: episodeItem(wait.episode), milliseconds: millisecondsOf(wait) })),
    pending: waiting.map(episodeItem),
  };
}

/** Once per chain of transfers, at its first answer. */
function visitorWait(requested: readonly EpisodeFacts[]): DurationEvidence {
  const first = requested.filter((episode) => episode.isFirstAnswerOfChain);
  return {
    measured: first.flatMap((episode) => {
      const { engagedAt, visitorWaitSince } = episode.record;
      return engagedAt === null
        ? []
        : [{ item: episodeItem(episode), milliseconds: elapsed(visitorWaitSince, engagedAt) }];
    }),
    pending: first.filter((episode) => !isEngaged(episode) && isOpen(episode)).map(episodeItem),
  };
}
