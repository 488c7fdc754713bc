import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { reviewSpam as operation } from '../../../contracts/operations/blocks';
import type { useTeamApi } from '../../shared/team/team-context';
import type { useAct } from '../actions/use-act';

interface Tools {
  readonly api: ReturnType<typeof useTeamApi>;
  readonly act: ReturnType<typeof useAct>;
}

/** Says that a conversation is spam, which ends it, or that it is none. */
export async function reviewSpam(
  { id, lead }: TeamConversation,
  review: 'confirmed' | 'cleared',
  { api, act }: Tools,
): Promise<void> {
  const body = { review };
  if (!(await act('Not noted', () => api.call(operation, { params: { id }, body })))) return;
  notify.plain(
    review === 'confirmed' ? `${lead.displayName}: ended as spam` : `${lead.displayName}: not spam`,
  );
}
