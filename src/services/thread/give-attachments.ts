import { giveToMessage } from '../../db/repositories/attachments';
import { attachmentProblem } from '../attachments/find-unsent';
import type { Thread } from './thread';

/** Files belong to the messages that carry them once those are written. @throws ServiceProblem validation_failed */
export async function giveAttachments(thread: Thread): Promise<void> {
  for (const message of thread.messages) {
    const ids = message.attachments.map(({ id }) => id);
    if (ids.length === 0) continue;
    if ((await giveToMessage(thread.work, message, ids)) !== ids.length) throw attachmentProblem();
  }
}
