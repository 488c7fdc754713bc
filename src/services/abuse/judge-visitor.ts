import { findLatestOfVisitor } from '../../db/queries/latest-of-visitor';
import { judgeMessages, MESSAGES_JUDGED } from '../../domain/abuse/judge-messages';
import type { Thread } from '../thread/thread';

/**
 * Looks at the visitor's latest messages, the one just said included, and keeps what they look like with the
 * conversation. What a member has cleared stays so; what the rate limit saw is not taken back by fewer messages.
 */
export async function judgeVisitor(thread: Thread): Promise<void> {
  const { conversation, work } = thread;
  if (conversation.spamReview !== null || conversation.spamReasons.includes('too_fast')) return;
  const earlier = await findLatestOfVisitor(work, conversation.id, MESSAGES_JUDGED - 1);
  const said = thread.messages
    .filter(({ authorKind }) => authorKind === 'visitor')
    .map(({ text, createdAt }) => ({ text, at: createdAt }));
  const { verdict, reasons } = judgeMessages([...earlier, ...said]);
  if (verdict === conversation.spamVerdict && reasons.join() === conversation.spamReasons.join()) return;
  thread.change({ spamVerdict: verdict, spamReasons: [...reasons] });
}
