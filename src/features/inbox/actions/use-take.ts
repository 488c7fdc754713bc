import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { getConversation, takeOverConversation } from '../../../contracts/operations/conversations';
import { acceptHandoff } from '../../../contracts/operations/handoffs';
import { ApiError } from '../../shared/api/api-error';
import { noticeExpiry } from '../../shared/session/session-expiry';
import { useTeamApi } from '../../shared/team/team-context';
import type { Claim } from '../state/claim-store';
import { useInbox } from '../state/inbox-context';

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

/** What to say in the place of the button; nothing where trying again may work. */
export function lostClaim(error: unknown): Claim | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const name = error.winner?.name ?? 'Somebody else';
  switch (error.code) {
    case 'already_taken':
      return { kind: 'lost', words: `${name} took this conversation` };
    case 'offered_to_other':
      return { kind: 'lost', words: `${name} was offered this conversation a moment ago` };
    case 'at_capacity':
      return {
        kind: 'full',
        words: 'You hold as many conversations as you may. Resolve or pass one on first.',
      };
    default:
      return { kind: 'lost', words: error.message };
  }
}
