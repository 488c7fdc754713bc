import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { getConversation, takeOverConversation } from '../../../contracts/operations/conversations';
import { acceptHandoff } from '../../../contracts/operations/handoffs';
import { ApiError } from '../../shared/api/api-error';
import { noticeExpiry } from '../../shared/session/session-expiry';
import { useTeamApi } from '../../shared/team/team-context';
import { useInbox } from '../state/inbox-context';
import { lostClaim } from './lost-claim';

/**
 * Takes a conversation from the queue or the bot. One may write at once while the server decides; when somebody else
 * was faster, their name is said and nothing else moves. @returns whether it is one's own now
 */
export function useTake(): (conversation: TeamConversation, overrideCapacity?: boolean) => Promise<boolean> {
  const api = useTeamApi();
  const { claims, hear } = useInbox();

  return async (conversation, overrideCapacity = false) => {
    const { id, handoff } = conversation;
    if (claims.get(id)?.kind === 'claiming') return false;
    claims.set(id, { kind: 'claiming' });
    try {
      const body = { overrideCapacity };
      const taken = handoff
        ? await api.call(acceptHandoff, { params: { id: handoff.id }, body })
        : await api.call(takeOverConversation, { params: { id }, body });
      hear(taken.conversation);
      claims.set(id, undefined);
      return true;
    } catch (error) {
      noticeExpiry(error);
      claims.set(id, lostClaim(error));
      if (error instanceof ApiError) {
        api.call(getConversation, { params: { id } }).then(hear, () => {});
      } else {
        notify.failed('Not taken', 'The server could not be reached. Try again.');
      }
      return false;
    }
  };
}
