import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { reviewSpam } from '../../../contracts/operations/blocks';
import { useTeamApi } from '../../shared/team/team-context';
import { useAct } from '../actions/use-act';

/** Says that a conversation is spam, which ends it, or that it is none. */
export function useReviewSpam(): (target: TeamConversation, review: 'confirmed' | 'cleared') => void {
  const api = useTeamApi();
  const act = useAct();
  return async ({ id, lead }, review) => {
    const body = { review };
    if (!(await act('Not noted', () => api.call(reviewSpam, { params: { id }, body })))) return;
    notify.plain(
      review === 'confirmed' ? `${lead.displayName}: ended as spam` : `${lead.displayName}: not spam`,
    );
  };
}
