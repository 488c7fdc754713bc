import type { TeamConversation } from '../../../contracts/api/conversation';
import { reopenConversation, takeOverConversation } from '../../../contracts/operations/conversations';
import { useTeamApi } from '../../shared/team/team-context';
import { useInbox } from '../state/inbox-context';
import { openConversation } from '../state/use-inbox-location';
import { useAct } from './use-act';

/**
 * Takes back a resolution: the visitor has been told, so nothing is undone in silence; the conversation is opened again
 * and taken by whoever asks.
 */
export function useTakeBack(): (conversation: TeamConversation) => Promise<void> {
  const api = useTeamApi();
  const act = useAct();
  const { hear } = useInbox();
  return async ({ id }) => {
    const params = { id };
    const done = await act('Still resolved', async () => {
      hear((await api.call(reopenConversation, { params })).conversation);
      return api.call(takeOverConversation, { params, body: {} });
    });
    if (done) openConversation(id);
  };
}
