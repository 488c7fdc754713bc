'use client';

import { Command, X } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import { IconButton } from '../../../components/ui/icon-button';
import { useMe } from '../../shared/team/team-context';
import { useInboxCounts } from '../../shared/team/use-inbox-counts';
import { useActions } from '../actions/actions-context';
import { hrefOf, type InboxLocation } from '../state/inbox-location';
import { goTo, openConversation } from '../state/use-inbox-location';
import { AlertSettings } from './alert-settings';
import { ConversationRow } from './conversation-row';
import { ListEmpty } from './list-empty';
import { ListSkeleton } from './list-skeleton';
import { LoadMore } from './load-more';
import { SearchBox } from './search-box';
import type { ViewList } from './use-view-list';
import { ViewSwitch } from './view-switch';

interface ListPaneProps {
  location: InboxLocation;
  list: ViewList;
  searchRef: RefObject<HTMLInputElement | null>;
}

export function ListPane({ location, list, searchRef }: ListPaneProps) {
  const { run, keyOf } = useActions();
  const counts = useInboxCounts();
  const { member } = useMe();
  const narrowed = location.ids !== null || location.reason !== null;
  const searching = location.search !== '' || narrowed;
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
      <ViewSwitch
        view={location.view}
        counts={counts}
        onChange={(view) => goTo({ ...location, view, ids: null, reason: null })}
      />
      <div className="flex shrink-0 flex-col gap-2 border-b py-2">
        <SearchBox
          ref={searchRef}
          value={location.search}
          onChange={(search) => goTo({ ...location, search }, 'replace')}
        />
        {narrowed ? (
          <p className="mx-4 flex items-center gap-2 text-xs text-muted">
            Only the conversations behind a number of the dashboard
            <Button size="sm" variant="ghost" onClick={() => goTo({ ...location, ids: null, reason: null })}>
              <X /> Show all
            </Button>
          </p>
        ) : null}
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
            onView={(view) => goTo({ ...location, view, search: '', ids: null, reason: null })}
          />
        ) : null}
        {list.rows.length > 0 ? (
          <ul aria-label="Conversations">
            {list.rows.map((conversation) => (
              <ConversationRow
                key={conversation.id}
                conversation={conversation}
                view={location.view}
                href={hrefOf({ ...location, conversationId: conversation.id })}
                selected={conversation.id === location.conversationId}
                memberId={member.id}
                onOpen={openConversation}
              />
            ))}
          </ul>
        ) : null}
        {list.hasMore ? <LoadMore busy={list.fetchingMore} onVisible={list.fetchMore} /> : null}
      </div>
    </>
  );
}
