import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { TeamConversation } from '../../../contracts/api/conversation';
import type { MessageMatch } from '../../../contracts/api/search';
import { listConversations } from '../../../contracts/operations/conversations';
import { searchConversations } from '../../../contracts/operations/inbox-list';
import { serverNow } from '../../shared/api/server-clock';
import type { TeamApi } from '../../shared/api/team-api';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import type { Known } from '../state/conversation-store';
import { useInbox } from '../state/inbox-context';
import { type InboxLocation, isFiltered } from '../state/inbox-location';
import { NARROWED_KEY, PLAIN_KEY } from '../state/list-keys';
import { monotonic } from '../state/monotonic';
import { sameRows } from '../state/same-rows';
import { viewRows } from '../state/view-rows';

const PAGE_ROWS = 50;

interface Answer {
  readonly items: readonly TeamConversation[];
  readonly matches: ReadonlyMap<string, MessageMatch>;
  readonly nextCursor: string | null;
}

export interface ViewList {
  readonly rows: readonly TeamConversation[];
  /** What a search found in each conversation; nothing where the lead matches. */
  readonly matches: ReadonlyMap<string, MessageMatch>;
  readonly status: 'loading' | 'ready' | 'failed';
  readonly hasMore: boolean;
  readonly fetchingMore: boolean;
  fetchMore(): void;
  retry(): void;
}

const NO_ROWS: readonly TeamConversation[] = [];

type Which = Pick<InboxLocation, 'view' | 'search' | 'ids' | 'filter'>;

async function ask(api: TeamApi, which: Which, cursor: string, signal: AbortSignal): Promise<Answer> {
  const { view, search, ids, filter } = which;
  const common = { ...filter, view, limit: PAGE_ROWS, ...(cursor ? { cursor } : {}) };
  if (search && !ids) {
    const { items, nextCursor } = await api.call(searchConversations, {
      query: { ...common, q: search },
      signal,
    });
    const matches = items.flatMap(({ conversation, match }) =>
      match ? [[conversation.id, match] as const] : [],
    );
    return { items: items.map(({ conversation }) => conversation), matches: new Map(matches), nextCursor };
  }
  const query = { ...common, ...(search ? { q: search } : {}), ...(ids ? { ids } : {}) };
  return { ...(await api.call(listConversations, { query, signal })), matches: new Map() };
}

/** Rows chosen from all that is known; whoever shows them hears of a change only where it is one of theirs. */
function useRows(
  choose: (known: ReadonlyMap<string, Known>) => readonly TeamConversation[],
): readonly TeamConversation[] {
  const { conversations, subscribeToConversations } = useInbox();
  const getRows = useMemo(() => {
    let known: ReadonlyMap<string, Known> | undefined;
    let rows = NO_ROWS;
    return () => {
      const now = conversations.all();
      if (now !== known) rows = sameRows(rows, choose(now));
      known = now;
      return rows;
    };
  }, [conversations, choose]);
  return useSyncExternalStore(subscribeToConversations, getRows, getRows);
}

/** A view of the inbox: pages from the server, kept current by whatever is heard meanwhile. */
export function useViewList({ view, search, ids, filter }: Which): ViewList {
  const api = useTeamApi();
  const { member, inbox } = useMe();
  const { conversations } = useInbox();
  const searching = search !== '' || ids !== null || isFiltered(filter);

  const { data, isError, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: [...(searching ? NARROWED_KEY : PLAIN_KEY), { view, search, ids, filter }],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) => {
      const startedAt = monotonic();
      const { items, matches, nextCursor } = await ask(api, { view, search, ids, filter }, pageParam, signal);
      conversations.put(items, startedAt);
      return { ids: items.map((item) => item.id), matches, nextCursor, startedAt };
    },
    getNextPageParam: (page) => page.nextCursor,
  });

  const choose = useMemo(
    () => (known: ReadonlyMap<string, Known>) =>
      data
        ? viewRows({
            view,
            order: view === 'waiting' && search === '' ? 'priority' : 'newest',
            searching,
            pages: data.pages,
            hasMore: hasNextPage,
            known,
            memberId: member.id,
            now: serverNow(),
            ageingPerMinute: inbox.ageingPerMinute,
          })
        : NO_ROWS,
    [data, view, search, searching, hasNextPage, member.id, inbox.ageingPerMinute],
  );
  const rows = useRows(choose);
  const matches = useMemo(
    () => new Map(data?.pages.flatMap((page) => [...page.matches.entries()]) ?? []),
    [data],
  );

  return {
    rows,
    matches,
    status: data ? 'ready' : isError ? 'failed' : 'loading',
    hasMore: hasNextPage,
    fetchingMore: isFetchingNextPage,
    fetchMore: () => void fetchNextPage(),
    retry: () => void refetch(),
  };
}
