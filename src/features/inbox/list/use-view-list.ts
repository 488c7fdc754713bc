import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { listConversations } from '../../../contracts/operations/conversations';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { useInbox, useKnownConversations } from '../state/inbox-context';
import type { InboxLocation } from '../state/inbox-location';
import { monotonic } from '../state/monotonic';
import { type FetchedPage, viewRows } from '../state/view-rows';

const LIST_KEY = ['inbox', 'list'] as const;
const PAGE_ROWS = 50;

interface ListPage extends FetchedPage {
  readonly nextCursor: string | null;
}

export interface ViewList {
  readonly rows: readonly TeamConversation[];
  readonly status: 'loading' | 'ready' | 'failed';
  readonly hasMore: boolean;
  readonly fetchingMore: boolean;
  fetchMore(): void;
  retry(): void;
}

type Which = Omit<InboxLocation, 'conversationId'>;

/** A view of the inbox: pages from the server, kept current by whatever is heard meanwhile. */
export function useViewList({ view, search, ids, reason }: Which): ViewList {
  const api = useTeamApi();
  const { member, inbox } = useMe();
  const { conversations } = useInbox();
  const known = useKnownConversations();

  const { data, isError, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: [...LIST_KEY, { view, search, ids, reason }],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }): Promise<ListPage> => {
      const startedAt = monotonic();
      const query = {
        view,
        limit: PAGE_ROWS,
        ...(search ? { q: search } : {}),
        ...(ids ? { ids } : {}),
        ...(reason ? { reason } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      const { items, nextCursor } = await api.call(listConversations, { query, signal });
      conversations.put(items, startedAt);
      return { ids: items.map((item) => item.id), nextCursor, startedAt };
    },
    getNextPageParam: (page) => page.nextCursor,
  });

  const hasMore = hasNextPage;
  const rows = useMemo(
    () =>
      data
        ? viewRows({
            view,
            order: view === 'waiting' ? 'priority' : 'newest',
            searching: search !== '' || ids !== null || reason !== null,
            pages: data.pages,
            hasMore,
            known,
            memberId: member.id,
            now: Date.now(),
            ageingPerMinute: inbox.ageingPerMinute,
          })
        : [],
    [data, view, search, ids, reason, hasMore, known, member.id, inbox.ageingPerMinute],
  );

  return {
    rows,
    status: data ? 'ready' : isError ? 'failed' : 'loading',
    hasMore,
    fetchingMore: isFetchingNextPage,
    fetchMore: () => void fetchNextPage(),
    retry: () => void refetch(),
  };
}
