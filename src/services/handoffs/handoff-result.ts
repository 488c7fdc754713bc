import type { HandoffSummary } from '../../contracts/api/conversation';
import type { HandoffResult } from '../../contracts/api/handoff';
import { findHandoffSummary } from '../../db/queries/handoff-summary';
import { notFound } from '../problem';
import type { SavedThread } from '../thread/save-thread';
import type { Work } from '../work';

/** The answer of every call on an episode: the episode as it is now, and its conversation. */
export async function handoffResult(
  work: Work,
  handoffId: string,
  saved: Pick<SavedThread, 'team'>,
): Promise<HandoffResult> {
  const open = saved.team.handoff;
  const handoff: HandoffSummary | null =
    open?.id === handoffId ? open : await findHandoffSummary(work, handoffId);
  if (!handoff) throw notFound('handoff');
  return { handoff, conversation: saved.team };
}
