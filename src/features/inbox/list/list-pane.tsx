'use client';

import { Command, X } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../../components/ui/button';
import { IconButton } from '../../../components/ui/icon-button';
import { useActions } from '../actions/actions-context';
import { FilterButton } from '../filters/filter-button';
import { FilterChips } from '../filters/filter-chips';
import { focusFirst } from '../screen/move-focus';
import { type InboxLocation, isFiltered } from '../state/inbox-location';
import { goTo } from '../state/use-inbox-location';
import { ViewsMenu } from '../views/views-menu';
import { AlertSettings } from './alert-settings';
import { ListBody } from './list-body';
import { SearchBox } from './search-box';

interface ListPaneProps {
  location: InboxLocation;
  searchRef: RefObject<HTMLInputElement | null>;
}

export function ListPane({ location, searchRef }: ListPaneProps) {
  const { run, keyOf } = useActions();
  const filtered = isFiltered(location.filter);
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
      <ListBody location={location} />
    </>
  );
}
