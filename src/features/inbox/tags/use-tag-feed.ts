import { useQueryClient } from '@tanstack/react-query';
import { getConversation } from '../../../contracts/operations/conversations';
import { inboxChannel } from '../../../contracts/realtime/channels';
import { inboxEvents } from '../../../contracts/realtime/events';
import { useSubscription } from '../../shared/realtime/realtime-provider';
import { TAGS_KEY } from '../../shared/tags/tags-query';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { useInbox } from '../state/inbox-context';
import { readLocation } from '../state/inbox-location';

/** A tag was renamed, merged or deleted: rows, the open conversation and the choices are asked for anew. */
export function useTagFeed(): void {
  const api = useTeamApi();
  const { org } = useMe();
  const { hear } = useInbox();
  const queries = useQueryClient();
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: TAGS_KEY });
    void queries.invalidateQueries({ queryKey: ['inbox'] });
    const { conversationId } = readLocation(new URLSearchParams(window.location.search));
    if (!conversationId) return;
    api.call(getConversation, { params: { id: conversationId } }).then(hear, () => {});
  };
  useSubscription(inboxChannel(org.id), { catalogue: inboxEvents, handlers: { 'tags.changed': refresh } });
}
