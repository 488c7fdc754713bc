import type { MessageForm } from '../../contracts/api/message-form';
import { findLatestForm } from '../../db/repositories/message-forms';
import type { Thread } from '../thread/thread';

/**
 * The latest form of a conversation was answered by a message, whether by the form or in free words: both sides see
 * which one it was. A form that was answered, or that asked for something else, stays as it is. Part of the caller's
 * transaction.
 */
export async function noteFormAnswer(
  thread: Thread,
  messageId: string,
  isAnswered: (form: MessageForm) => boolean,
): Promise<void> {
  const latest = await findLatestForm(thread.work, thread.conversation.id);
  if (!latest || latest.form.answeredBy !== null || !isAnswered(latest.form)) return;
  const { message, form } = latest;
  const { text, editedAt, retractedAt } = message;
  const meta = { ...Object(message.meta), form: { ...form, answeredBy: messageId } };
  thread.amend(message, { text, editedAt, retractedAt, meta });
}
