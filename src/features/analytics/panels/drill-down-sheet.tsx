'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { EmptyState } from '../../../components/ui/empty-state';
import { Sheet } from '../../../components/ui/sheet';
import { Skeleton } from '../../../components/ui/skeleton';
import { listConversations } from '../../../contracts/operations/conversations';
import { getMetricsDrillDown } from '../../../contracts/operations/metrics';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import type { DrillDownRequest } from '../state/drill-down';
import { type Filters, metricsParams } from '../state/filters';

const SHOWN = 100;

interface DrillDownSheetProps {
  request: DrillDownRequest | null;
  filters: Filters;
  onClose(): void;
}

/** The conversations behind a number: as many as the number said. */
export function DrillDownSheet({ request, filters, onClose }: DrillDownSheetProps) {
  const api = useTeamApi();
  const { timeZone } = useMe().org;
  const { data, isPending } = useQuery({
    queryKey: ['metrics', 'conversations', filters, request],
    enabled: request !== null,
    queryFn: async ({ signal }) => {
      if (!request) throw new Error('nothing was clicked');
      const { title: _, ...target } = request;
      const query = { ...metricsParams(filters, new Date(), timeZone), ...target };
      const { items } = await api.call(getMetricsDrillDown, { query, signal });
      const ids = [...new Set(items.map(({ conversationId }) => conversationId))].slice(0, SHOWN);
      if (ids.length === 0) return { total: 0, conversations: [] };
      const page = await api.call(listConversations, {
        query: { view: 'all', ids: ids.join(','), limit: SHOWN },
        signal,
      });
      return { total: items.length, conversations: page.items };
    },
  });
  return (
    <Sheet
      open={request !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={request?.title ?? ''}
    >
      {isPending ? (
        <div className="space-y-3 p-4" aria-busy="true">
          <Skeleton className="h-10 w-full" />
          <Skeleton className="h-10 w-full" />
          <Skeleton className="h-10 w-full" />
        </div>
      ) : !data || data.total === 0 ? (
        <EmptyState title="No conversations">Nothing in this range counts towards this number.</EmptyState>
      ) : (
        <>
          <p className="tabular border-b px-4 py-2 text-xs text-muted" data-testid="drill-down-total">
            {data.total === 1 ? '1 entry' : `${data.total} entries`}
            {data.conversations.length < data.total
              ? ` in ${data.conversations.length} conversations shown`
              : ''}
          </p>
          <ul>
            {data.conversations.map((conversation) => (
              <li key={conversation.id} className="border-b last:border-b-0">
                <Link
                  href={`/inbox?view=all&c=${conversation.id}`}
                  className="block px-4 py-2 hover:bg-surface-hover"
                >
                  <span className="block truncate text-sm font-medium">{conversation.lead.displayName}</span>
                  <span className="block truncate text-xs text-muted" dir="auto">
                    {conversation.lastMessage?.preview ?? 'No message'}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}
