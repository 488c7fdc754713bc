import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Notification, NotificationList } from '../../../contracts/api/alerts';
import { listNotifications, readNotifications } from '../../../contracts/operations/alerts';
import { useTeamApi } from '../../shared/team/team-context';

export const NOTIFICATIONS_KEY = ['notifications'] as const;

/** The newest notifications and how many are unread, kept current by events. */
export function useNotifications() {
  const api = useTeamApi();
  return useQuery({
    queryKey: NOTIFICATIONS_KEY,
    queryFn: ({ signal }) => api.call(listNotifications, { signal }),
  });
}

/** Marks notifications read, all of them without ids: here at once, and with the server. */
export function useMarkRead(): (ids?: readonly string[]) => Promise<void> {
  const api = useTeamApi();
  const queries = useQueryClient();
  return async (ids) => {
    const readAt = new Date().toISOString();
    queries.setQueryData<NotificationList>(NOTIFICATIONS_KEY, (list) => list && asRead(list, readAt, ids));
    await api
      .call(readNotifications, { body: ids ? { ids: [...ids] } : {} })
      .catch(() => queries.invalidateQueries({ queryKey: NOTIFICATIONS_KEY }));
  };
}

/** The list with these (all of them without ids) marked read. */
export function asRead(list: NotificationList, readAt: string, ids?: readonly string[]): NotificationList {
  const isMeant = ({ id, readAt: already }: Notification) =>
    already === null && (ids === undefined || ids.includes(id));
  const changed = list.items.filter(isMeant).length;
  return {
    ...list,
    items: list.items.map((one) => (isMeant(one) ? { ...one, readAt } : one)),
    unread: ids === undefined ? 0 : Math.max(0, list.unread - changed),
  };
}

/** The list with one that just came; one that is there already changes nothing. */
export function withNotification(list: NotificationList, incoming: Notification): NotificationList {
  if (list.items.some(({ id }) => id === incoming.id)) return list;
  return { ...list, items: [incoming, ...list.items], unread: list.unread + 1 };
}
