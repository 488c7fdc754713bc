import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { noticeExpiry } from '../../shared/session/session-expiry';
import { useInbox } from '../state/inbox-context';

/**
 * Runs a change of a conversation: what the server answers is shown, and what it refuses is said in its words.
 * @returns whether it was done
 */
export function useAct(): (
  what: string,
  change: () => Promise<{ conversation: TeamConversation }>,
) => Promise<boolean> {
  const { hear } = useInbox();
  return async (what, change) => {
    try {
      hear((await change()).conversation);
      return true;
    } catch (error) {
      noticeExpiry(error);
      notify.failed(what, error instanceof Error ? error.message : undefined);
      return false;
    }
  };
}
