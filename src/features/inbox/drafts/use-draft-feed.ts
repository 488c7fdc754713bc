import { useEffect } from 'react';
import { memberChannel } from '../../../contracts/realtime/channels';
import { memberEvents } from '../../../contracts/realtime/events';
import { useSubscription } from '../../shared/realtime/realtime-provider';
import { useMe } from '../../shared/team/team-context';
import { useInbox } from '../state/inbox-context';

/** Keeps drafts current with the member's other tabs and devices, and saves what was written offline. */
export function useDraftFeed(): void {
  const { member } = useMe();
  const { drafts } = useInbox();
  useEffect(() => {
    const refresh = () => void drafts.refresh();
    refresh();
    window.addEventListener('online', refresh);
    return () => window.removeEventListener('online', refresh);
  }, [drafts]);
  useSubscription(memberChannel(member.id), {
    catalogue: memberEvents,
    handlers: { 'draft.changed': drafts.hear },
    onStale: () => void drafts.refresh(),
    onSubscribed: () => void drafts.refresh(),
  });
}
