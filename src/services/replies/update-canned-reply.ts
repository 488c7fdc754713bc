import type { CannedReply, CannedReplyInput } from '../../contracts/api/canned-replies';
import {
  findCannedReply,
  lockCannedReplies,
  updateCannedReplyRow,
} from '../../db/repositories/canned-replies';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { requireTeams } from '../teams/require-teams';
import { inTenant } from '../work';
import { requireFreeShortcut } from './require-free-shortcut';

/** Changes a canned reply. @throws ServiceProblem not_found, conflict when the shortcut is taken */
export function updateCannedReply(
  ctx: ServiceContext,
  input: { readonly replyId: string; readonly reply: CannedReplyInput },
): Promise<CannedReply> {
  const { replyId, reply } = input;
  return inTenant(ctx, async (work) => {
    await lockCannedReplies(work);
    const before = await findCannedReply(work, replyId);
    if (!before) throw notFound('canned reply');
    const isMoved = reply.teamId !== (before.team?.id ?? null);
    if (isMoved && reply.teamId !== null) await requireTeams(work, [reply.teamId]);
    await requireFreeShortcut(work, reply, replyId);
    await updateCannedReplyRow(work, replyId, reply);
    const after = await findCannedReply(work, replyId);
    if (!after) throw notFound('canned reply');
    return after;
  });
}
