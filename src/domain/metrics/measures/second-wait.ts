import type { PartialEvidence } from '../evidence';
import type { EpisodeFacts } from '../facts';
import { episodeItem, isOpen, rateOver } from '../items';
import type { Population } from '../population';
import type { SecondWaitRecord } from '../records';
import { elapsed } from '../spans';

interface SecondWait {
  readonly episode: EpisodeFacts;
  readonly wait: SecondWaitRecord;
}

/** Waits that began when a person was lost, timed by themselves (design §2), with the day of their episode. */
export function measureSecondWaits({ requested }: Population) {
  const waits = requested.flatMap((episode) => episode.secondWaits.map((wait) => ({ episode, wait })));
  const over = waits.filter(({ episode, wait }) => wait.answeredAt !== null || !isOpen(episode));
  const running = waits.filter(({ episode, wait }) => wait.answeredAt === null && isOpen(episode));
  return {
    rates: {
      unansweredSecondWaitShare: rateOver(over, ({ wait }) => wait.answeredAt === null, running, itemOf),
    },
    durations: {
      secondWait: { measured: waits.flatMap(measured), pending: running.map(itemOf) },
    },
  } satisfies PartialEvidence;
}

function measured({ episode, wait: { startedAt, answeredAt } }: SecondWait) {
  if (answeredAt === null) return [];
  return [{ item: episodeItem(episode), milliseconds: elapsed(startedAt, answeredAt) }];
}

function itemOf({ episode }: SecondWait) {
  return episodeItem(episode);
}
