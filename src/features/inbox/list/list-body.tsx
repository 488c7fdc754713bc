'use client';

import { memo } from 'react';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import { BulkBar } from '../bulk/bulk-bar';
import { hrefOf, type InboxLocation, isFiltered, NO_FILTER } from '../state/inbox-location';
import { goTo } from '../state/use-inbox-location';
import { ListEmpty } from './list-empty';
import { ListRows } from './list-rows';
import { ListSkeleton } from './list-skeleton';
import { LoadMore } from './load-more';
import { useViewList } from './use-view-list';

/** The rows of a view; the only part of the page that is drawn again when one of them changes. */
export const ListBody = memo(function ListBody({ location }: { location: InboxLocation }) {
  const list = useViewList(location);
  const searching = location.search !== '' || location.ids !== null || isFiltered(location.filter);
  return (
    <>
      <div className="pane-scroll min-h-0 grow">
        {list.status === 'loading' ? <ListSkeleton /> : null}
        {list.status === 'failed' ? (
          <EmptyState
            title="The list could not be loaded"
            action={<Button onClick={list.retry}>Try again</Button>}
          >
            The server did not answer. Your conversations are safe; check the connection and try again.
          </EmptyState>
        ) : null}
        {list.status === 'ready' && list.rows.length === 0 ? (
          <ListEmpty
            view={location.view}
            searching={searching}
            onView={(view) => goTo({ ...location, view, search: '', ids: null, filter: NO_FILTER })}
            onClear={() => goTo({ ...location, search: '', ids: null, filter: NO_FILTER })}
          />
        ) : null}
        <ListRows location={location} list={list} />
        {list.hasMore ? <LoadMore busy={list.fetchingMore} onVisible={list.fetchMore} /> : null}
      </div>
      <BulkBar rows={list.rows} listKey={hrefOf({ ...location, conversationId: null, messageId: null })} />
    </>
  );
});
