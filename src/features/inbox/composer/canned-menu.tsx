import type { CannedReply } from '../../../contracts/api/canned-replies';
import { CompletionList } from './completion-list';

interface CannedMenuProps {
  id: string;
  replies: readonly CannedReply[];
  active: number;
  /** Each with its variables filled, as it would be inserted. */
  textOf(reply: CannedReply): string;
  onPick(reply: CannedReply): void;
}

/** Canned replies whose shortcut a slash begins. */
export function CannedMenu({ id, replies, active, textOf, onPick }: CannedMenuProps) {
  return (
    <CompletionList id={id} label="Canned replies" options={replies} active={active} onPick={onPick}>
      {(reply) => (
        <span className="flex min-w-0 grow items-baseline gap-3 py-1.5">
          <span className="w-24 shrink-0 truncate font-medium">/{reply.shortcut}</span>
          <span dir="auto" className="line-clamp-2 min-w-0 grow text-muted">
            {textOf(reply)}
          </span>
          {reply.team ? <span className="shrink-0 text-xs text-muted">{reply.team.name}</span> : null}
        </span>
      )}
    </CompletionList>
  );
}
