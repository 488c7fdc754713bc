import type { ContextPacketDocument } from '../../../contracts/api/handoff';
import { REASON_WORDS } from '../../../domain/handoff/describe-event';
import { labelOf } from '../../shared/text/label-of';
import { shortWords } from '../time/clock-words';
import { HANDOFF_STATUS_WORDS, OUTCOME_WORDS } from '../words';

/** How it went before, so that nobody starts from nothing. */
export function EarlierEpisodes({ episodes }: { episodes: ContextPacketDocument['earlierEpisodes'] }) {
  const now = new Date();
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {episodes.map((episode) => (
        <li key={episode.id}>
          <span className="font-medium">{labelOf(REASON_WORDS, episode.reason)}</span>
          {episode.agentName ? ` with ${episode.agentName}` : ''}:{' '}
          {episode.outcome
            ? labelOf(OUTCOME_WORDS, episode.outcome)
            : labelOf(HANDOFF_STATUS_WORDS, episode.status)}{' '}
          <span className="text-xs text-muted">{shortWords(new Date(episode.requestedAt), now)}</span>
          {episode.note ? (
            <p dir="auto" className="text-muted">
              “{episode.note}”
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
