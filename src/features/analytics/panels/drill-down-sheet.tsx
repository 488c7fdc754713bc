'use client';

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import { Sheet } from '../../../components/ui/sheet';
import { Skeleton } from '../../../components/ui/skeleton';
import type { TeamConversation } from '../../../contracts/api/conversation';
import type { MetricsDrillDown } from '../../../contracts/api/metrics';
import { listConversations } from '../../../contracts/operations/conversations';
import { getMetricsDrillDown } from '../../../contracts/operations/metrics';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import type { DrillDownRequest } from '../state/drill-down';
import { type Filters, metricsParams } from '../state/filters';
import { count } from '../state/format';

const PAGE = 100;

interface DrillDownSheetProps {
  request: DrillDownRequest | null;
  filters: Filters;
  onClose(): void;
}

/** What stands behind a number: as many lines as the number said. */
export function DrillDownSheet({ request, filters, onClose }: DrillDownSheetProps) {
  const items = useItems(request, filters);
  const shown = useShown(items.data);
  const rows = shown.data?.pages.flat() ?? [];
  const total = items.data?.length ?? 0;
  return (
    <Sheet
      open={request !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={request?.title ?? ''}
    >
      {items.error || shown.error ? (
        <EmptyState
          title="The conversations could not be loaded"
          action={
            <Button onClick={() => (items.error ? items.refetch() : shown.refetch())}>Try again</Button>
          }
        >
          {(items.error ?? shown.error)?.message ?? ''}
        </EmptyState>
      ) : items.isPending || (total > 0 && shown.isPending) ? (
        <div className="space-y-3 p-4" aria-busy="true">
          <Skeleton className="h-10 w-full" />
          <Skeleton className="h-10 w-full" />
          <Skeleton className="h-10 w-full" />
        </div>
      ) : total === 0 ? (
        <EmptyState title="No conversations">Nothing in this range counts towards this number.</EmptyState>
      ) : (
        <>
          <p className="tabular border-b px-4 py-2 text-xs text-muted" data-testid="drill-down-total">
            {total === 1 ? '1 entry' : `${count(total)} entries`}
            {rows.length < total ? `, the first ${count(rows.length)} shown` : ''}
          </p>
          <ul>
            {rows.map(({ key, item, conversation }) => (
              <Row key={key} item={item} conversation={conversation} />
            ))}
          </ul>
          {shown.hasNextPage ? (
            <div className="p-4">
              <Button size="sm" disabled={shown.isFetchingNextPage} onClick={() => shown.fetchNextPage()}>
                {shown.isFetchingNextPage ? 'Loading…' : 'Show more'}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Sheet>
  );
}

type Item = MetricsDrillDown['items'][number];

function useItems(request: DrillDownRequest | null, filters: Filters) {
  const api = useTeamApi();
  const { timeZone } = useMe().org;
  return useQuery({
    queryKey: ['metrics', 'items', filters, request],
    enabled: request !== null,
    queryFn: async ({ signal }) => {
      if (!request) throw new Error('nothing was clicked');
      const { title: _, ...target } = request;
      const query = { ...metricsParams(filters, new Date(), timeZone), ...target };
      return (await api.call(getMetricsDrillDown, { query, signal })).items;
    },
  });
}

/** The conversations of the items, a page at a time; one can be there for several of its handoffs. */
function useShown(items: readonly Item[] | undefined) {
  const api = useTeamApi();
  return useInfiniteQuery({
    queryKey: ['metrics', 'conversations', items],
    enabled: items !== undefined && items.length > 0,
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) => {
      const page = (items ?? []).slice(pageParam, pageParam + PAGE);
      const ids = [...new Set(page.map(({ conversationId }) => conversationId))];
      const query = { view: 'all' as const, ids: ids.join(','), limit: PAGE };
      const found = await api.call(listConversations, { query, signal });
      const byId = new Map(found.items.map((conversation) => [conversation.id, conversation]));
      return page.map((item, index) => ({
        key: `${pageParam + index}`,
        item,
        conversation: byId.get(item.conversationId),
      }));
    },
    getNextPageParam: (_last, pages) => {
      const next = pages.length * PAGE;
      return items && next < items.length ? next : undefined;
    },
  });
}

function Row({ item, conversation }: { item: Item; conversation: TeamConversation | undefined }) {
  return (
    <li className="border-b last:border-b-0">
      <Link
        href={`/inbox?view=all&c=${item.conversationId}`}
        className="block px-4 py-2 hover:bg-surface-hover"
      >
        <span className="flex items-baseline gap-2">
          <span className="truncate text-sm font-medium">
            {conversation?.lead.displayName ?? 'Conversation'}
          </span>
          {item.rating ? (
            <span className="tabular ms-auto shrink-0 text-xs font-medium">{item.rating.stars} of 5</span>
          ) : null}
        </span>
        <span className="block truncate text-xs text-muted" dir="auto">
          {conversation?.lastMessage?.preview || 'No message'}
        </span>
        {item.rating?.comment ? (
          <span className="mt-1 block text-xs" dir="auto">
            “{item.rating.comment}”
          </span>
        ) : null}
      </Link>
    </li>
  );
}
