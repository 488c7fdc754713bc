import type { ReviewItem } from '../../contracts/api/quality-reviews';
import { findTranscript } from '../../db/queries/packet-material';
import type { ReviewQueueRow } from '../../db/queries/review-items';
import type { Tenant } from '../../db/tenant';

/**
 * An item as reviewers see it: what visitor and bot said up to the cut. The system's own lines are left out, since they
 * tell what it did, and so is everything after the cut.
 */
export async function reviewItem(tenant: Tenant, row: ReviewQueueRow): Promise<ReviewItem> {
  const transcript = await findTranscript(tenant, row.conversationId, 0);
  let turn = 0;
  const messages = transcript.flatMap(({ id, seq, author, text, at }) => {
    if (seq > row.cutSeq || author === 'system') return [];
    if (author === 'visitor') turn += 1;
    return [{ id, author, text, at: at.toISOString(), turn: author === 'visitor' ? turn : null }];
  });
  const { id, week, channel, language, askedByButton } = row;
  return { id, week, channel, language, messages, askedByButton, cutTurn: turn };
}

/** Which turn of the visitor a message is. */
export function turnOf({ messages }: ReviewItem, messageId: string | null): number | null {
  return messages.find(({ id }) => id === messageId)?.turn ?? null;
}
