import type { PostedTeamMessage } from '../../contracts/api/conversation';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { findMessageByClientId, toTeamMessage } from '../../db/repositories/messages';
import { findUnsent } from '../attachments/find-unsent';
import type { MemberContext } from '../context';
import { forgetWritten } from '../drafts/forget-draft';
import { commandHandoff } from '../handoffs/decide';
import { alertMentioned } from '../mentions/alert-mentioned';
import { findMentioned } from '../mentions/find-mentioned';
import { findQuoted } from '../messages/find-quoted';
import { isSameMessage } from '../messages/is-same-message';
import { loadOrgPolicy } from '../policy/org-policy';
import { notFound, ServiceProblem } from '../problem';
import { keepByWriting } from '../promises/settle-promises';
import { saveThread } from '../thread/save-thread';
import { memberAuthor, openThread } from '../thread/thread';
import { inTenant } from '../work';

export interface PostTeamMessageInput {
  readonly conversationId: string;
  /** Unique per member; the same one with the same text again is harmless. */
  readonly clientId: string;
  /** Cleaned, at most 4,000 characters; empty only where files say it all. */
  readonly text: string;
  /** Own unsent files of this conversation. */
  readonly attachmentIds?: readonly string[];
  /** A message of this conversation; a reply quotes public ones only. */
  readonly quotedMessageId?: string | undefined;
  /** A note that no visitor ever sees. */
  readonly private: boolean;
  /** Milliseconds since it was sent off: what was a draft until then is none any more. */
  readonly draftAgeMs?: number | undefined;
  /** Members whom a note calls. */
  readonly mentions?: readonly string[];
}

/**
 * A public reply of the owner, which engages an accepted episode, or a private note of any member.
 * @throws ServiceProblem not_owner (with the owner), duplicate_client_id, not_found, validation_failed (files or a
 *   quoted message that are not there, a mentioned person who is none of the organisation)
 */
export function postTeamMessage(
  ctx: MemberContext,
  input: PostTeamMessageInput,
): Promise<{ readonly created: boolean; readonly answer: PostedTeamMessage }> {
  const { memberId } = ctx.actor;
  const { text, attachmentIds = [], quotedMessageId, mentions = [] } = input;
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, input.conversationId);
    const repeated = await findMessageByClientId(work, input.conversationId, memberId, input.clientId);
    if (repeated) {
      if (!isSameMessage(repeated, { text, attachmentIds })) throw new ServiceProblem('duplicate_client_id');
      const conversation = await findTeamConversation(work, input.conversationId);
      if (!conversation) throw notFound('conversation');
      return { created: false, answer: { message: toTeamMessage(repeated), conversation } };
    }
    const uploader = { visitorId: null, memberId };
    const reply = {
      author: memberAuthor(ctx.actor),
      text,
      clientId: input.clientId,
      attachments: await findUnsent(work, input.conversationId, uploader, attachmentIds),
      quote: await findQuoted(work, input.conversationId, quotedMessageId, { isNote: input.private }),
    };
    const called = await findMentioned(work, mentions);
    if (input.private) thread.say({ ...reply, private: true, meta: { mentions: called } });
    else {
      if (!thread.handoff) throw new ServiceProblem('not_owner', 'Take the conversation first');
      const policy = await loadOrgPolicy(work);
      await commandHandoff(thread, policy, { type: 'public_reply', memberId });
      thread.say(reply);
      await keepByWriting(work, input.conversationId, memberId);
      thread.change({ teamReadSeq: thread.lastSeq, unreadCount: 0 });
    }
    if (input.draftAgeMs !== undefined) {
      const place = { conversationId: input.conversationId, memberId, private: input.private };
      await forgetWritten(work, place, input.draftAgeMs);
    }
    const message = thread.messages.find((row) => row.clientId === input.clientId);
    if (!message) throw new Error('the message was not added');
    const { team } = await saveThread(thread);
    await alertMentioned(work, { message, lead: team.lead, author: ctx.actor, called });
    const stored = toTeamMessage({ ...message, editedAt: null, retractedAt: null });
    return { created: true, answer: { message: stored, conversation: team } };
  });
}
