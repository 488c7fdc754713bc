'use client';

import { Command, X } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import { IconButton } from '../../../components/ui/icon-button';
import { useActions } from '../actions/actions-context';
import { BulkBar } from '../bulk/bulk-bar';
import { FilterButton } from '../filters/filter-button';
import { FilterChips } from '../filters/filter-chips';
import { focusFirst } from '../screen/move-focus';
import { hrefOf, type InboxLocation, isFiltered, NO_FILTER } from '../state/inbox-location';
import { goTo } from '../state/use-inbox-location';
import { ViewsMenu } from '../views/views-menu';
import { AlertSettings } from './alert-settings';
import { ListEmpty } from './list-empty';
import { ListRows } from './list-rows';
import { ListSkeleton } from './list-skeleton';
import { LoadMore } from './load-more';
import { SearchBox } from './search-box';
import type { ViewList } from './use-view-list';

interface ListPaneProps {
  location: InboxLocation;
  list: ViewList;
  searchRef: RefObject<HTMLInputElement | null>;
}

export function ListPane({ location, list, searchRef }: ListPaneProps) {
  const { run, keyOf } = useActions();
  const filtered = isFiltered(location.filter);
  const searching = location.search !== '' || location.ids !== null || filtered;
  return (
    <>
      <header className="flex h-12 shrink-0 items-center gap-1 ps-4 pe-3">
        <p aria-hidden="true" className="me-auto text-base font-semibold">
          Inbox
        </p>
        <AlertSettings />
        <IconButton label="Commands" shortcut={keyOf('palette')} size="sm" onClick={() => run('palette')}>
          <Command />
        </IconButton>
      </header>
      <ViewsMenu location={location} />
      <div className="flex shrink-0 flex-col gap-2 border-b py-2">
        <div className="flex items-center pe-3">
          <div className="min-w-0 grow">
            <SearchBox
              ref={searchRef}
              value={location.search}
              onChange={(search) => goTo({ ...location, search }, 'replace')}
              onLeave={focusFirst}
            />
          </div>
          <FilterButton
            filter={location.filter}
            onChange={(filter) => goTo({ ...location, filter }, 'replace')}
          />
        </div>
        {filtered ? (
          <FilterChips
            filter={location.filter}
            onChange={(filter) => goTo({ ...location, filter }, 'replace')}
          />
        ) : null}
        {location.ids === null ? null : (
          <p className="mx-4 flex items-center gap-2 text-xs text-muted">
            Only the conversations behind a number of the dashboard
            <Button size="sm" variant="ghost" onClick={() => goTo({ ...location, ids: null })}>
              <X /> Show all
            </Button>
          </p>
        )}
      </div>
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
          />
        ) : null}
        <ListRows location={location} list={list} />
        {list.hasMore ? <LoadMore busy={list.fetchingMore} onVisible={list.fetchMore} /> : null}
      </div>
      <BulkBar rows={list.rows} listKey={hrefOf({ ...location, conversationId: null, messageId: null })} />
    </>
  );
}
