import { notify } from '../../../components/ui/toast';
import type { TeamMessage } from '../../../contracts/api/message';
import { editTeamMessage, retractTeamMessage } from '../../../contracts/operations/own-messages';
import { noticeExpiry } from '../../shared/session/session-expiry';
import { useTeamApi } from '../../shared/team/team-context';
import { useOpenThread } from './open-thread-context';
import { messageEntry } from './thread-entry';

type Change = () => Promise<{ message: TeamMessage }>;

/** Words an own message anew. @returns whether it was done; if not, the person was told why */
export function useEdit(): (messageId: string, text: string) => Promise<boolean> {
  const api = useTeamApi();
  const { thread } = useOpenThread();
  const change = useChange();
  return (messageId, text) => {
    const params = { id: thread.conversationId, messageId };
    return change('Not changed', () => api.call(editTeamMessage, { params, body: { text } }));
  };
}

/** Withdraws an own message with its files. @returns whether it was done */
export function useRetract(): (messageId: string) => Promise<boolean> {
  const api = useTeamApi();
  const { thread } = useOpenThread();
  const change = useChange();
  return (messageId) => {
    const params = { id: thread.conversationId, messageId };
    return change('Not withdrawn', () => api.call(retractTeamMessage, { params }));
  };
}

function useChange(): (what: string, change: Change) => Promise<boolean> {
  const { thread } = useOpenThread();
  return async (what, change) => {
    try {
      thread.log.receive(messageEntry((await change()).message));
      return true;
    } catch (error) {
      noticeExpiry(error);
      notify.failed(what, error instanceof Error ? error.message : undefined);
      return false;
    }
  };
}
