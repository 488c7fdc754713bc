import { deleteCannedReplyRow } from '../../db/repositories/canned-replies';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';

/** Deletes a canned reply. @throws ServiceProblem not_found */
export function deleteCannedReply(ctx: ServiceContext, input: { readonly replyId: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    if (!(await deleteCannedReplyRow(work, input.replyId))) throw notFound('canned reply');
  });
}
