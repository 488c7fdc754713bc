import { useSyncExternalStore } from 'react';
import { useChatText } from '../language/chat-text';
import { Icon } from './icon';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Shown while the server cannot be reached. Blocked WebSockets alone are no news: answers still come. */
export function ConnectionBanner({ reachable }: { reachable: boolean }) {
  const { t } = useChatText();
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const text = online ? (reachable ? null : t('unreachable')) : t('offline');
  return (
    <div role="status" data-state={text ? 'offline' : 'online'}>
      {text ? (
        <p className="flex items-center justify-center gap-2 bg-warning-soft px-4 py-1.5 text-sm text-warning">
          <Icon name="offline" className="size-4 shrink-0" />
          {text}
        </p>
      ) : null}
    </div>
  );
}
