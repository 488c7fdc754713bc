import { useQueryClient } from '@tanstack/react-query';
import { inboxChannel } from '../../../contracts/realtime/channels';
import { inboxEvents } from '../../../contracts/realtime/events';
import { useSubscription } from '../../shared/realtime/realtime-provider';
import { useMe } from '../../shared/team/team-context';
import { VIEWS_KEY } from '../state/list-keys';

/** A shared view was saved, renamed or deleted: the menu asks anew. */
export function useViewFeed(): void {
  const { org } = useMe();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: VIEWS_KEY });
  useSubscription(inboxChannel(org.id), { catalogue: inboxEvents, handlers: { 'views.changed': refresh } });
}
