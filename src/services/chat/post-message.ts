import { v7 as uuid } from 'uuid';
import type { PostedMessage } from '../../contracts/api/chat';
import { findMessageByClientId, toVisitorMessage } from '../../db/repositories/messages';
import { insertTurn } from '../../db/repositories/turns';
import { findSpeaker, type Speaker } from '../../db/repositories/visitors';
import { judgeVisitor } from '../abuse/judge-visitor';
import { findUnsent } from '../attachments/find-unsent';
import type { VisitorContext } from '../context';
import { noteVisitorMessage } from '../handoffs/note-visitor-message';
import { findQuoted } from '../messages/find-quoted';
import { isSameMessage } from '../messages/is-same-message';
import { loadOrgPolicy } from '../policy/org-policy';
import { notFound, ServiceProblem } from '../problem';
import { saveThread } from '../thread/save-thread';
import { openThread, type Thread, visitorAuthor } from '../thread/thread';
import { loadVisitorConversation } from '../thread/visitor-conversation';
import { inTenant, type Work } from '../work';
import { continueThread } from './continue-thread';

export interface PostMessageInput {
  /** Chosen by the client; the same one with the same text again is harmless. */
  readonly clientId: string;
  /** Cleaned, at most 4,000 characters; empty only where files say it all. */
  readonly text: string;
  /** Own unsent files of this conversation. */
  readonly attachmentIds?: readonly string[];
  /** A public message of this conversation. */
  readonly quotedMessageId?: string | undefined;
}

export interface PostMessageResult {
  readonly created: boolean;
  readonly answer: PostedMessage;
}

/**
 * Stores a visitor's message together with the turn that waits for the bot's answer (design §2, "a turn is
 * durable"). A message to a closed conversation reopens it or opens a linked one.
 * @throws ServiceProblem duplicate_client_id when this clientId came with another text or other files;
 *   validation_failed for files or a quoted message that are not there; not_found
 */
export function postMessage(ctx: VisitorContext, input: PostMessageInput): Promise<PostMessageResult> {
  return inTenant(ctx, async (work) => {
    const visitor = await findSpeaker(work, ctx.actor.visitorId);
    if (!visitor?.conversationId) throw notFound('conversation');
    const { conversationId } = visitor;
    const thread = await openThread(work, conversationId);
    const repeated = await findMessageByClientId(work, conversationId, 'visitor', input.clientId);
    if (repeated) {
      const { text, attachmentIds = [] } = input;
      if (!isSameMessage(repeated, { text, attachmentIds })) throw new ServiceProblem('duplicate_client_id');
      const conversation = await loadVisitorConversation(work, conversationId);
      if (!conversation) throw notFound('conversation');
      return {
        created: false,
        answer: { message: toVisitorMessage(repeated), conversation, continuedFrom: null },
      };
    }
    return append(work, visitor, thread, input);
  });
}

async function append(
  work: Work,
  visitor: Speaker,
  current: Thread,
  input: PostMessageInput,
): Promise<PostMessageResult> {
  const policy = await loadOrgPolicy(work);
  const uploader = { visitorId: visitor.id, memberId: null };
  const { attachmentIds = [], quotedMessageId } = input;
  const attachments = await findUnsent(work, current.conversation.id, uploader, attachmentIds);
  const quote = await findQuoted(work, current.conversation.id, quotedMessageId, { isNote: false });
  const { thread, continuedFrom } = await continueThread(work, policy, visitor, current);
  const message = thread.say({
    author: visitorAuthor(visitor.lead.name ?? 'Visitor'),
    text: input.text,
    clientId: input.clientId,
    attachments,
    // What is quoted stays behind when a new conversation begins.
    quote: continuedFrom === null ? quote : null,
  });
  await judgeVisitor(thread);
  await noteVisitorMessage(thread, policy);
  const conversationId = thread.conversation.id;
  const { visitor: conversation } = await saveThread(thread);
  await insertTurn(work, { id: uuid(), conversationId, messageId: message.id });
  const stored = { ...message, editedAt: null, retractedAt: null };
  return { created: true, answer: { message: toVisitorMessage(stored), conversation, continuedFrom } };
}
