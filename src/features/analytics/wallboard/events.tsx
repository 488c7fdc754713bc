import type { Wallboard } from '../../../contracts/api/wallboard';
import { BoardPanel, lineClass } from './board-panel';
import { eventWords } from './event-words';

/** What happened last, newest first. */
export function Events({ board }: { board: Wallboard }) {
  const { events } = board;
  return (
    <BoardPanel title="Latest" empty={events.length === 0 ? 'Nothing happened in the last day' : null}>
      {events.map((event) => (
        <li key={event.id} className={lineClass}>
          <span className="truncate" dir="auto">
            <span className="font-medium">{event.leadName}</span>{' '}
            <span className="text-muted">{eventWords(event)}</span>
          </span>
          <span className="tabular ms-auto shrink-0 text-muted">
            {new Date(event.at).toLocaleTimeString('en-GB', {
              hour: '2-digit',
              minute: '2-digit',
              timeZone: board.timeZone,
            })}
          </span>
        </li>
      ))}
    </BoardPanel>
  );
}
