import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { listConversations } from '../../../contracts/operations/conversations';
import { getMetricsDrillDown } from '../../../contracts/operations/metrics';
import { getPromisesBehind } from '../../../contracts/operations/tasks';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import type { DrillDownRequest } from './drill-down';
import { type Filters, metricsParams } from './filters';
import type { PromiseRequest } from './promise-rows';

const PAGE = 100;

/** One of those that a number counts. */
export interface BehindItem {
  readonly conversationId: string;
  readonly rating: { readonly stars: number; readonly comment: string | null } | null;
  /** Messages in which an agent asked for what was known. */
  readonly reAsks: number;
  readonly promise: { readonly title: string; readonly dueAt: string; readonly doneAt: string | null } | null;
}

/** As many items as the number said. */
export function useBehind(request: DrillDownRequest | PromiseRequest | null, filters: Filters) {
  const api = useTeamApi();
  const { timeZone } = useMe().org;
  return useQuery({
    queryKey: ['metrics', 'items', filters, request],
    enabled: request !== null,
    queryFn: async ({ signal }): Promise<BehindItem[]> => {
      if (!request) throw new Error('nothing was clicked');
      if ('promises' in request) {
        const { items } = await api.call(getPromisesBehind, { query: request.promises, signal });
        return items.map(({ conversationId, ...promise }) => ({
          ...{ conversationId, promise },
          rating: null,
          reAsks: 0,
        }));
      }
      const { title: _, ...target } = request;
      const query = { ...metricsParams(filters, new Date(), timeZone), ...target };
      const { items } = await api.call(getMetricsDrillDown, { query, signal });
      return items.map(({ conversationId, rating, reAsks }) => ({
        ...{ conversationId, rating, reAsks },
        promise: null,
      }));
    },
  });
}

/** The conversations of the items, a page at a time; one can be there for several of its handoffs. */
export function useShown(items: readonly BehindItem[] | undefined) {
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
