import type { ConversationChanges } from '../../db/repositories/conversations';
import { countUnread, findLastSpoken, updateMessage } from '../../db/repositories/messages';
import { previewOf } from './preview-of';
import type { Thread } from './thread';

/** Writes changed messages. @returns what the inbox row remembers of them */
export async function writeAmendments(thread: Thread): Promise<ConversationChanges> {
  const { work, conversation, amended } = thread;
  if (amended.length === 0) return {};
  for (const message of amended) await updateMessage(work, message);
  const spoken = await findLastSpoken(work, conversation.id);
  return {
    unreadCount: await countUnread(work, conversation.id, conversation.teamReadSeq),
    ...(spoken ? { lastMessagePreview: previewOf(spoken) } : {}),
  };
}
