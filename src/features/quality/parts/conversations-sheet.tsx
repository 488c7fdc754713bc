'use client';

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { Button } from '../../../components/ui/button';
import { Sheet } from '../../../components/ui/sheet';
import { listConversations } from '../../../contracts/operations/conversations';
import type { TeamApi } from '../../shared/api/team-api';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useTeamApi } from '../../shared/team/team-context';
import { ConversationTimings } from './conversation-timings';

const PAGE = 100;

/** A number that was clicked: what it says, and how its conversations are asked for. */
export interface ConversationsRequest {
  readonly title: string;
  /** Names the question, for the cache. */
  readonly key: readonly unknown[];
  ids(api: TeamApi, signal: AbortSignal): Promise<readonly string[]>;
}

interface ConversationsSheetProps {
  request: ConversationsRequest | null;
  onClose(): void;
}

/** The conversations behind a number, as many as it says; each opens into what happened when. */
export function ConversationsSheet({ request, onClose }: ConversationsSheetProps) {
  const { ids, pages, error, retry, more } = useConversations(request);
  const items = pages?.flat() ?? [];
  return (
    <Sheet
      open={request !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={request?.title ?? ''}
    >
      {error ? (
        <LoadFailed title="The conversations could not be loaded" error={error} onRetry={retry} />
      ) : !ids || (ids.length > 0 && !pages) ? (
        <LoadingRows rows={5} label="Loading conversations" />
      ) : (
        <>
          <p className="tabular border-b px-4 py-2 text-xs text-muted" data-testid="journey-total">
            {ids.length === 1 ? '1 conversation' : `${ids.length} conversations`}
            {items.length < ids.length ? `, the first ${items.length} shown` : ''}
          </p>
          <ul className="divide-y">
            {items.map(({ key, id, conversation }) => (
              <li key={key} className="flex flex-col gap-1 px-4 py-2">
                <Link href={`/inbox?view=all&c=${id}`} className="hover:underline">
                  <span className="block truncate text-sm font-medium">
                    {conversation?.lead.displayName ?? 'Conversation'}
                  </span>
                  <span className="block truncate text-xs text-muted" dir="auto">
                    {conversation?.lastMessage?.preview ?? 'No message'}
                  </span>
                </Link>
                <ConversationTimings
                  conversationId={id}
                  name={conversation?.lead.displayName ?? 'Conversation'}
                />
              </li>
            ))}
          </ul>
          {more ? (
            <div className="p-4">
              <Button size="sm" onClick={more}>
                Show more
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Sheet>
  );
}

/** All ids at once, what they are called a page at a time. */
function useConversations(request: ConversationsRequest | null) {
  const api = useTeamApi();
  const found = useQuery({
    queryKey: ['quality', 'behind', request?.key],
    enabled: request !== null,
    queryFn: ({ signal }) => {
      if (!request) throw new Error('nothing was chosen');
      return request.ids(api, signal);
    },
  });
  const ids = found.data;
  const shown = useInfiniteQuery({
    queryKey: ['quality', 'conversations', ids],
    enabled: ids !== undefined && ids.length > 0,
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) => {
      const page = (ids ?? []).slice(pageParam, pageParam + PAGE);
      const query = { view: 'all' as const, ids: [...new Set(page)].join(','), limit: PAGE };
      const { items } = await api.call(listConversations, { query, signal });
      const byId = new Map(items.map((conversation) => [conversation.id, conversation]));
      return page.map((id, index) => ({
        key: `${pageParam + index}`,
        id,
        conversation: byId.get(id),
      }));
    },
    getNextPageParam: (_last, pages) => {
      const next = pages.length * PAGE;
      return ids && next < ids.length ? next : undefined;
    },
  });
  return {
    ids,
    pages: shown.data?.pages,
    error: found.error ?? shown.error,
    retry: () => void (found.error ? found.refetch() : shown.refetch()),
    more: shown.hasNextPage && !shown.isFetchingNextPage ? () => void shown.fetchNextPage() : null,
  };
}
