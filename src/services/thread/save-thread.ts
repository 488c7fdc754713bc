import type { VisitorConversation } from '../../contracts/api/chat';
import type { TeamConversation } from '../../contracts/api/conversation';
import { conversationChannel, inboxChannel, threadChannel } from '../../contracts/realtime/channels';
import { conversationEvents, inboxEvents, threadEvents } from '../../contracts/realtime/events';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { type ConversationChanges, updateConversation } from '../../db/repositories/conversations';
import { insertHandoffEvents } from '../../db/repositories/handoff-events';
import { insertMessages } from '../../db/repositories/messages';
import { makeEvent } from '../emit';
import { planReplyMail } from '../reply-mails/plan-reply-mail';
import { describeTransitions } from './describe-transition';
import { emitMessages } from './emit-messages';
import { giveAttachments } from './give-attachments';
import { previewOf } from './preview-of';
import type { StoredEvent, Thread } from './thread';
import { loadVisitorConversation } from './visitor-conversation';
import { writeAmendments } from './write-amendments';

export interface SavedThread {
  readonly team: TeamConversation;
  readonly visitor: VisitorConversation;
}

/**
 * Writes what a use case added to a conversation: messages, history, counters, and the events that tell both sides.
 * Call it once, as the last step of the transaction.
 */
export async function saveThread(thread: Thread): Promise<SavedThread> {
  const { work, conversation } = thread;
  await insertMessages(work, thread.messages);
  await giveAttachments(thread);
  const amended = await writeAmendments(thread);
  await insertHandoffEvents(work, conversation.id, thread.events);
  await planReplyMail(thread);
  await updateConversation(work, conversation, {
    ...amended,
    ...summaryChanges(thread),
    ...thread.changes,
  });

  const team = await findTeamConversation(work, conversation.id);
  const visitor = await loadVisitorConversation(work, conversation.id);
  if (!team || !visitor) throw new Error(`conversation ${conversation.id} vanished under its lock`);
  await emitThread(thread, team, visitor);
  return { team, visitor };
}

/** What the inbox row remembers of the latest public message, and the counters. */
function summaryChanges(thread: Thread): ConversationChanges {
  const changes: ConversationChanges = { lastSeq: thread.lastSeq, lastTeamSeq: thread.lastTeamSeq };
  const publicMessages = thread.messages.filter((message) => !message.private);
  const latest = publicMessages.at(-1);
  if (!latest) return changes;
  const fromVisitor = publicMessages.filter((message) => message.authorKind === 'visitor').length;
  // What the system tells the visitor says nothing about the conversation: the last words stay those of somebody.
  const spoken = publicMessages.findLast((message) => message.authorKind !== 'system');
  return {
    ...changes,
    messageCount: thread.conversation.messageCount + publicMessages.length,
    lastMessageAt: latest.createdAt,
    ...(spoken
      ? {
          lastMessagePreview: previewOf(spoken),
          lastMessageAuthor: spoken.authorKind,
        }
      : {}),
    ...(fromVisitor > 0
      ? {
          unreadCount: thread.conversation.unreadCount + fromVisitor,
          lastVisitorMessageAt: latest.createdAt,
          firstVisitorMessageAt: thread.conversation.firstVisitorMessageAt ?? latest.createdAt,
        }
      : {}),
  };
}

const toSource = ({ actor, ...event }: StoredEvent) => ({
  ...event,
  actorKind: actor.kind,
  actorMemberId: actor.kind === 'member' ? actor.memberId : null,
});

async function emitThread(
  thread: Thread,
  team: TeamConversation,
  visitor: VisitorConversation,
): Promise<void> {
  const { work, conversation } = thread;
  const conversationId = conversation.id;
  const publicChannel = conversationChannel(conversationId);
  const teamChannel = threadChannel(conversationId);
  emitMessages(thread);
  for (const transition of await describeTransitions(work, thread.events.map(toSource))) {
    work.events.push(
      makeEvent(threadEvents, teamChannel, 'transition.recorded', {
        conversationId,
        teamSeq: transition.teamSeq,
        transition,
      }),
    );
  }
  const movedHandoff = thread.events.length > 0;
  work.events.push(
    makeEvent(conversationEvents, publicChannel, movedHandoff ? 'handoff.updated' : 'conversation.updated', {
      conversationId,
      conversation: visitor,
    }),
  );
  // Visitors who have neither written nor asked for a person are nobody's business yet.
  const hasWritten =
    conversation.firstVisitorMessageAt !== null ||
    thread.messages.some(({ authorKind }) => authorKind === 'visitor');
  if (!hasWritten && team.lastHandoffId === null) return;
  const names = thread.inboxEvents.size > 0 ? [...thread.inboxEvents] : (['conversation.updated'] as const);
  const handoffId = thread.handoff?.id ?? thread.events.at(-1)?.handoffId ?? null;
  for (const name of names) {
    work.events.push(
      makeEvent(inboxEvents, inboxChannel(work.orgId), name, {
        conversationId,
        handoffId,
        conversation: team,
      }),
    );
  }
}
