import type { Notification as AlertNotification } from '../../../contracts/api/alerts';

/** Windows that nobody looks at wait this long, so that one that somebody looks at speaks first. */
const AFTER_OTHERS_MS = 200;
/** As long as the event needs to reach every window of this browser. */
const HELD_MS = 3_000;

type View = 'in_view' | 'looking' | 'elsewhere';

/**
 * How this window stands to an alert: its conversation is on the screen, the person looks at something else in here,
 * or at something else altogether.
 */
function viewOf(conversationId: string | null): View {
  const looking = document.visibilityState === 'visible' && document.hasFocus();
  if (!looking) return 'elsewhere';
  const shown = location.pathname === '/inbox' ? new URLSearchParams(location.search).get('c') : null;
  return conversationId !== null && shown === conversationId ? 'in_view' : 'looking';
}

/**
 * Lets exactly one window of this browser announce an alert: one that the person looks at, else any.
 * @returns how the window that is to announce it stands; null in every other
 */
export async function turnToAnnounce(notification: AlertNotification): Promise<View | null> {
  const view = viewOf(notification.conversationId);
  if (view === 'elsewhere') await pause(AFTER_OTHERS_MS);
  const locks = navigator.locks;
  if (!locks) return view;
  return new Promise((resolve) => {
    void locks.request(`baton-alert-${notification.id}`, { ifAvailable: true }, async (lock) => {
      resolve(lock ? view : null);
      if (lock) await pause(HELD_MS);
    });
  });
}

/** A desktop notification, where the person has allowed them. */
export function showOnDesktop(alert: AlertNotification, onOpen: () => void): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const tag = alert.conversationId ? `baton-${alert.conversationId}` : alert.id;
  const shown = new Notification(alert.title, { body: alert.text, tag });
  shown.onclick = () => {
    window.focus();
    onOpen();
    shown.close();
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
