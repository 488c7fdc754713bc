import { parseBotState } from '../../contracts/bot-state';
import { rewordAlertsOf } from '../../db/repositories/alerts';
import { deleteAttachmentsOf } from '../../db/repositories/attachments';
import { findMessage, type ReadMessage } from '../../db/repositories/messages';
import { dropTurnOf } from '../../db/repositories/turns';
import { deleteUnansweredOf } from '../../db/repositories/unanswered-questions';
import { CHANGE_SECONDS, mayChangeMessage } from '../../domain/messages/may-change-message';
import { forgetMessage } from '../leads/forget-message';
import { notFound, ServiceProblem } from '../problem';
import { previewOf } from '../thread/preview-of';
import { saveThread } from '../thread/save-thread';
import type { Thread } from '../thread/thread';

const VISITOR = 'visitor';

/** Which message, and by whom: `visitor` or a member's id, as `authorKey` holds it. */
export interface OwnMessage {
  readonly messageId: string;
  readonly authorKey: string;
}

/**
 * Words an own message anew. A question that the bot has not answered yet is answered as it reads now; one that it has
 * answered stays answered.
 * @throws ServiceProblem not_found, forbidden (somebody else's), too_late (60 s, or withdrawn)
 */
export async function editMessage(thread: Thread, own: OwnMessage, text: string): Promise<ReadMessage> {
  const message = await findOwn(thread, own);
  if (message.retractedAt !== null) throw new ServiceProblem('too_late', 'The message was withdrawn');
  if (message.text === text) return message;
  demandInTime(thread, message);
  const { work } = thread;
  await rewordAlertsOf(work, message.id, previewOf({ ...message, text }));
  const edited = thread.amend(message, { text, editedAt: work.now, retractedAt: null });
  await saveThread(thread);
  return edited;
}

/**
 * Withdraws an own message: its words and files are deleted, from the database too, the bot and the lead forget what it
 * told, and a turn that waits for its answer gets none. Again is harmless.
 * @throws ServiceProblem not_found, forbidden (somebody else's), too_late (60 s)
 */
export async function retractMessage(thread: Thread, own: OwnMessage): Promise<ReadMessage> {
  const message = await findOwn(thread, own);
  if (message.retractedAt !== null) return message;
  demandInTime(thread, message);
  const { work, conversation } = thread;
  await deleteAttachmentsOf(work, message.id);
  await dropTurnOf(work, message.id);
  await rewordAlertsOf(work, message.id, previewOf({ ...message, retractedAt: work.now }));
  await deleteUnansweredOf(work, message.id);
  if (message.authorKey === VISITOR) await forgetMessage(thread, message.id);
  const state = parseBotState(conversation.botState);
  const notes = state.notes.filter(({ messageId }) => messageId !== message.id);
  if (notes.length !== state.notes.length) {
    thread.change({ botState: JSON.parse(JSON.stringify({ ...state, notes })) });
  }
  const withdrawn = thread.amend(message, { text: '', editedAt: message.editedAt, retractedAt: work.now });
  await saveThread(thread);
  return withdrawn;
}

async function findOwn({ work, conversation }: Thread, own: OwnMessage): Promise<ReadMessage> {
  const message = await findMessage(work, conversation.id, own.messageId);
  // A visitor must not learn that there is a note.
  if (!message || (message.private && own.authorKey === VISITOR)) throw notFound('message');
  if (message.authorKey !== own.authorKey) throw new ServiceProblem('forbidden', 'Only your own messages');
  return message;
}

function demandInTime({ work }: Thread, { createdAt }: ReadMessage): void {
  if (!mayChangeMessage(createdAt, work.now)) {
    throw new ServiceProblem('too_late', `Only within ${CHANGE_SECONDS} seconds`);
  }
}
