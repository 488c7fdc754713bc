import { Flame } from 'lucide-react';
import type { Wallboard } from '../../../contracts/api/wallboard';
import { BoardPanel, lineClass } from './board-panel';
import { Since } from './ticking';

/** Hot leads who wait for a person, longest first. */
export function HotLeads({ board: { hotLeads } }: { board: Wallboard }) {
  return (
    <BoardPanel title="Hot leads waiting" empty={hotLeads.length === 0 ? 'No hot lead waits' : null}>
      {hotLeads.map(({ conversationId, name, score, waitingSince }) => (
        <li key={conversationId} className={lineClass}>
          <Flame aria-hidden="true" className="size-[0.9em] shrink-0 translate-y-[0.1em] text-warning" />
          <span className="truncate font-medium" dir="auto">
            {name}
          </span>
          <span className="tabular text-muted">Score {score}</span>
          <span className="tabular ms-auto font-semibold">
            <Since at={waitingSince} />
          </span>
        </li>
      ))}
    </BoardPanel>
  );
}
