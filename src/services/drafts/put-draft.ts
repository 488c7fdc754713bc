import type { Draft } from '../../contracts/api/drafts';
import { findDraft, upsertDraft, waitForSending } from '../../db/repositories/drafts';
import type { MemberContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';
import { announceDraft } from './announce-draft';

export interface PutDraftInput {
  readonly conversationId: string;
  readonly private: boolean;
  readonly text: string;
  /** Milliseconds since it was written. */
  readonly ageMs: number;
}

/**
 * Keeps what the caller has begun to write. The newest wins by the database's clock: a device that was offline says how
 * long ago its words were written, whatever its own clock says.
 * @returns the draft that counts: the caller's, or a newer one; null when a message was sent since it was written
 * @throws ServiceProblem not_found
 */
export function putDraft(ctx: MemberContext, input: PutDraftInput): Promise<Draft | null> {
  const { conversationId, text, ageMs } = input;
  const place = { conversationId, memberId: ctx.actor.memberId, private: input.private };
  return inTenant(ctx, async (work) => {
    if (!(await waitForSending(work, conversationId))) throw notFound('conversation');
    const writtenAt = new Date(work.now.getTime() - ageMs);
    const isKept = await upsertDraft(work, place, { text, writtenAt });
    const draft = await findDraft(work, place);
    if (isKept) announceDraft(work, place, draft);
    return draft;
  });
}
