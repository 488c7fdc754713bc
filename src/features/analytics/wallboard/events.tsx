import type { Wallboard } from '../../../contracts/api/wallboard';
import { BoardPanel, lineClass } from './board-panel';
import { eventWords } from './event-words';
import { Since } from './ticking';

/** What happened last, newest first. */
export function Events({ board: { events } }: { board: Wallboard }) {
  return (
    <BoardPanel title="Just now" empty={events.length === 0 ? 'Nothing happened in the last day' : null}>
      {events.map((event) => (
        <li key={event.id} className={lineClass}>
          <span className="truncate" dir="auto">
            <span className="font-medium">{event.leadName}</span>{' '}
            <span className="text-muted">{eventWords(event)}</span>
          </span>
          <span className="tabular ms-auto shrink-0 text-muted">
            <Since at={event.at} />
          </span>
        </li>
      ))}
    </BoardPanel>
  );
}
