import type { PartialEvidence } from '../evidence';
import type { EpisodeFacts } from '../facts';
import { episodeItem, episodeRate, isOpen } from '../items';
import { episodesOf, type Population } from '../population';

/** Agent feedback (design §4): of the ended episodes that a person held, each question over those who answered it. */
export function measureFeedback({ conversations }: Population) {
  const held = episodesOf(conversations).filter(
    (episode) => episode.record.acceptedAt !== null && !isOpen(episode),
  );
  const given = held.filter(isGiven);
  return {
    rates: {
      feedbackShare: episodeRate(held, isGiven),
      rightTimeShare: answered(given, ({ feedback }) => asVerdict(feedback?.rightTime ?? null)),
      rightReasonShare: answered(given, ({ feedback }) => feedback?.rightReason ?? null),
      enoughContextShare: answered(given, ({ feedback }) => feedback?.enoughContext ?? null),
    },
    counts: {
      feedbackEarly: given.filter(({ feedback }) => feedback?.rightTime === 'early').map(episodeItem),
      feedbackLate: given.filter(({ feedback }) => feedback?.rightTime === 'late').map(episodeItem),
    },
  } satisfies PartialEvidence;
}

function isGiven(episode: EpisodeFacts): boolean {
  return episode.feedback !== null;
}

function asVerdict(rightTime: string | null): boolean | null {
  return rightTime === null ? null : rightTime === 'on_time';
}

function answered(given: readonly EpisodeFacts[], verdict: (episode: EpisodeFacts) => boolean | null) {
  return episodeRate(
    given.filter((episode) => verdict(episode) !== null),
    (episode) => verdict(episode) === true,
  );
}
