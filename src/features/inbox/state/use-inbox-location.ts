import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { hrefOf, type InboxLocation, readLocation } from './inbox-location';

/** The address is the state: shared by a link, kept by a reload, walked by the browser's Back. */
export function useInboxLocation(): InboxLocation {
  const params = useSearchParams();
  return useMemo(() => readLocation(params), [params]);
}

/** Changes the address without asking the server for the page; Next tells `useSearchParams` of it. */
export function goTo(location: InboxLocation, how: 'push' | 'replace' = 'push'): void {
  const href = hrefOf(location);
  if (how === 'push') window.history.pushState(null, '', href);
  else window.history.replaceState(null, '', href);
}

/** Opens a conversation where the inbox stands. */
export function openConversation(conversationId: string | null, how: 'push' | 'replace' = 'push'): void {
  const present = readLocation(new URLSearchParams(window.location.search));
  if (present.conversationId !== conversationId) goTo({ ...present, conversationId }, how);
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
