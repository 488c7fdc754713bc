'use client';

import { MessagesSquare } from 'lucide-react';
import { EmptyState } from '../../../components/ui/empty-state';
import { Kbd } from '../../../components/ui/kbd';
import { useActions } from '../actions/actions-context';
import { useViewList } from '../list/use-view-list';
import type { InboxLocation } from '../state/inbox-location';

/** The place of the thread while none is open. */
export function NothingOpen({ location }: { location: InboxLocation }) {
  const list = useViewList(location);
  const { keyOf } = useActions();
  if (list.status !== 'ready') return null;
  const hasRows = list.rows.length > 0;
  return (
    <div className="flex grow items-center justify-center">
      <EmptyState
        icon={<MessagesSquare />}
        title={
          hasRows
            ? 'Choose a conversation'
            : location.view === 'waiting'
              ? 'All caught up'
              : 'Nothing to read here'
        }
      >
        {hasRows ? (
          <>
            Move with <Kbd>{keyOf('next')}</Kbd> and <Kbd>{keyOf('previous')}</Kbd>, open with{' '}
            <Kbd>{'↵'}</Kbd>. <Kbd>{keyOf('shortcuts')}</Kbd> shows every key, <Kbd>{keyOf('palette')}</Kbd>{' '}
            does everything.
          </>
        ) : (
          'A conversation opens here as soon as there is one.'
        )}
      </EmptyState>
    </div>
  );
}
