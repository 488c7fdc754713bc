import { conversationChannel, threadChannel } from '../../contracts/realtime/channels';
import { conversationEvents, threadEvents } from '../../contracts/realtime/events';
import { toTeamMessage, toVisitorMessage } from '../../db/repositories/messages';
import { makeEvent } from '../emit';
import type { Thread } from './thread';

type Message = Parameters<typeof toTeamMessage>[0];

/** Tells both sides of new and changed messages; notes stay on the team's channel. */
export function emitMessages(thread: Thread): void {
  for (const row of thread.messages) {
    emit(thread, 'message.created', { ...row, editedAt: null, retractedAt: null });
  }
  for (const row of thread.amended) emit(thread, 'message.updated', row);
}

function emit(thread: Thread, name: 'message.created' | 'message.updated', row: Message): void {
  const { work, conversation } = thread;
  const conversationId = conversation.id;
  work.events.push(
    makeEvent(threadEvents, threadChannel(conversationId), name, {
      conversationId,
      teamSeq: row.changeTeamSeq,
      message: toTeamMessage(row),
    }),
  );
  if (row.private || row.changeSeq === null) return;
  work.events.push(
    makeEvent(conversationEvents, conversationChannel(conversationId), name, {
      conversationId,
      seq: row.changeSeq,
      message: toVisitorMessage(row),
    }),
  );
}
