import { scheduleReplyMail } from '../../db/repositories/reply-mails';
import { addSeconds } from '../../domain/handoff/add-seconds';
import { loadInboxSettings } from '../inbox-settings/inbox-settings';
import type { Thread } from '../thread/thread';

/** When people have written to the visitor, a mail waits in case nobody sees it; part of saving the thread. */
export async function planReplyMail({ work, conversation, messages }: Thread): Promise<void> {
  if (!messages.some(({ authorKind, private: isNote }) => authorKind === 'agent' && !isNote)) return;
  const { mailUnseenAfterMinutes } = await loadInboxSettings(work);
  if (mailUnseenAfterMinutes === 0) return;
  await scheduleReplyMail(work, conversation.id, addSeconds(work.now, mailUnseenAfterMinutes * 60));
}
