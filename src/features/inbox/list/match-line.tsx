import { StickyNote } from 'lucide-react';
import type { MessageMatch } from '../../../contracts/api/search';
import { MarkedText } from './marked-text';

/** What a search found in a conversation, in the place of its latest message. */
export function MatchLine({ match }: { match: MessageMatch }) {
  return (
    <span dir="auto" className="flex min-w-0 grow items-center gap-1 text-sm text-muted">
      {match.private ? (
        <>
          <StickyNote aria-hidden="true" className="size-3.5 shrink-0 text-warning" />
          <span className="sr-only">Note: </span>
        </>
      ) : null}
      <span className="truncate">
        {match.author.kind === 'visitor' ? '' : `${match.author.name}: `}
        <MarkedText text={match.excerpt} ranges={match.ranges} />
      </span>
    </span>
  );
}
