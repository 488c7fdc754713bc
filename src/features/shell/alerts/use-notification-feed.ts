import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { notify } from '../../../components/ui/toast';
import type { Notification, NotificationList } from '../../../contracts/api/alerts';
import { inboxChannel, memberChannel } from '../../../contracts/realtime/channels';
import { inboxEvents, memberEvents } from '../../../contracts/realtime/events';
import { TASKS_KEY } from '../../shared/promises/tasks-key';
import { askAnew, putIntoAnswer } from '../../shared/query/ask-anew';
import { useSubscription } from '../../shared/realtime/realtime-provider';
import { useMe } from '../../shared/team/team-context';
import { showOnDesktop, turnToAnnounce } from './announce';
import { showQuestion } from './answering';
import { NOTIFICATIONS_KEY, useMarkRead, withNotification } from './use-notifications';

/** Where a notification leads. */
const hrefOf = ({ conversationId, messageId, taskId }: Notification): string => {
  if (conversationId) return `/inbox?c=${conversationId}${messageId ? `&m=${messageId}` : ''}`;
  return taskId ? '/tasks' : '/settings/alerts';
};

/** Somebody asks about a conversation that is not the one in sight: it is answered without leaving this one. */
const isQuestionElsewhere = ({ kind, conversationId, messageId }: Notification): boolean =>
  kind === 'mention' &&
  messageId !== null &&
  new URLSearchParams(window.location.search).get('c') !== conversationId;

/** Opens what a notification is about and marks it read. */
export function useOpenNotification(): (notification: Notification) => void {
  const router = useRouter();
  const markRead = useMarkRead();
  return (notification) => {
    void markRead([notification.id]);
    notify.isDone(notification.id);
    if (isQuestionElsewhere(notification)) showQuestion(notification);
    else router.push(hrefOf(notification));
  };
}

/** Keeps the notification centre current and announces what comes, in one window of this browser. */
export function useNotificationFeed(): void {
  const queries = useQueryClient();
  const { member, org } = useMe();
  const open = useOpenNotification();
  const markRead = useMarkRead();
  const refetch = () => void askAnew(queries, NOTIFICATIONS_KEY).catch(() => {});

  const announce = async (notification: Notification, ring: boolean, desktop: boolean) => {
    const view = await turnToAnnounce(notification);
    if (view === 'in_view') return markRead([notification.id]);
    if (view === 'looking' && ring) {
      const text = notification.text || undefined;
      notify.withAction(notification.title, text, 'Open', () => open(notification), notification.id);
    }
    if (view === 'elsewhere' && desktop) showOnDesktop(notification, () => open(notification));
  };

  const refetchTasks = () => void askAnew(queries, TASKS_KEY).catch(() => {});
  useSubscription(inboxChannel(org.id), {
    catalogue: { 'task.changed': inboxEvents['task.changed'] },
    handlers: { 'task.changed': refetchTasks },
    onSubscribed: refetchTasks,
  });
  useSubscription(memberChannel(member.id), {
    catalogue: memberEvents,
    handlers: {
      'notification.created': ({ notification, ring, desktop }) => {
        putIntoAnswer<NotificationList>(queries, NOTIFICATIONS_KEY, (list) =>
          withNotification(list, notification),
        );
        void announce(notification, ring, desktop);
      },
      'notification.read': refetch,
    },
    onStale: refetch,
    onSubscribed: refetch,
  });
}
