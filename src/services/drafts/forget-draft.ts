import { type DraftPlace, deleteDraftRow, waitForSending } from '../../db/repositories/drafts';
import type { MemberContext } from '../context';
import { notFound } from '../problem';
import { inTenant, type Work } from '../work';
import { announceDraft } from './announce-draft';

/** Forgets an own draft; where there is none, nothing happens. @throws ServiceProblem not_found */
export function forgetDraft(
  ctx: MemberContext,
  input: { readonly conversationId: string; readonly private: boolean },
): Promise<void> {
  const { conversationId } = input;
  return inTenant(ctx, async (work) => {
    if (!(await waitForSending(work, conversationId))) throw notFound('conversation');
    await forgetWritten(work, { ...input, memberId: ctx.actor.memberId }, 0);
  });
}

/**
 * What was sent is no draft any more, on any device; what was begun after it stays. Part of the caller's transaction.
 * @param ageMs milliseconds since the words were sent off
 */
export async function forgetWritten(work: Work, place: DraftPlace, ageMs: number): Promise<void> {
  const until = new Date(work.now.getTime() - ageMs);
  if (await deleteDraftRow(work, place, until)) announceDraft(work, place, null);
}
