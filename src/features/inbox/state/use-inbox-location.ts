import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useMemo, useSyncExternalStore } from 'react';
import { hrefOf, type InboxLocation, readLocation } from './inbox-location';

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/**
 * The address is the state: shared by a link, kept by a reload, walked by the browser's Back. It is read from the
 * browser itself, because Next tells of a change only in a transition, and a key pressed right after a click must
 * already mean the conversation that was clicked.
 */
export function useInboxLocation(): InboxLocation {
  // Renders again when Next itself has navigated.
  useSearchParams();
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  return useMemo(() => readLocation(new URLSearchParams(search)), [search]);
}

/** Changes the address without asking the server for the page. */
export function goTo(location: InboxLocation, how: 'push' | 'replace' = 'push'): void {
  const href = hrefOf(location);
  if (how === 'push') window.history.pushState(null, '', href);
  else window.history.replaceState(null, '', href);
  for (const listener of listeners) listener();
}

/** Opens a conversation where the inbox stands. */
export function openConversation(conversationId: string | null, how: 'push' | 'replace' = 'push'): void {
  const present = readLocation(new URLSearchParams(window.location.search));
  if (present.conversationId !== conversationId) goTo({ ...present, conversationId, messageId: null }, how);
}

/** Opens a conversation at one of its messages. */
export function openMessage(conversationId: string, messageId: string): void {
  goTo({ ...readLocation(new URLSearchParams(window.location.search)), conversationId, messageId });
}

/** The same from any page of the team. */
export function useOpenConversation(): (conversationId: string) => void {
  const pathname = usePathname();
  const router = useRouter();
  return (conversationId) => {
    if (pathname === '/inbox') openConversation(conversationId);
    else router.push(`/inbox?c=${conversationId}`);
  };
}
