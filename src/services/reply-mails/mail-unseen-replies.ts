import { isBlocked } from '../../db/queries/is-blocked';
import { findChannelSlug, findUnseenReplies } from '../../db/queries/unseen-replies';
import { hasOptedOut } from '../../db/repositories/mail-opt-outs';
import { insertMail } from '../../db/repositories/mails';
import {
  findDueReplyMail,
  findLastReplyMail,
  postponeReplyMail,
  settleReplyMail,
} from '../../db/repositories/reply-mails';
import { findVisitor, type VisitorWithLead } from '../../db/repositories/visitors';
import { decideReplyMail } from '../../domain/mail/decide-reply-mail';
import { type RepliedMessage, writeReplyMail } from '../../domain/mail/reply-mail';
import { replyMailLine } from '../../domain/mail/reply-mail-line';
import { sayInMail } from '../../domain/mail/say-in-mail';
import { knownTimeZone } from '../../domain/time/known-time-zone';
import type { SystemContext } from '../context';
import { loadInboxSettings } from '../inbox-settings/inbox-settings';
import { addressKey } from '../mail/address-key';
import { type ConversationLinks, RESUME_LINK_DAYS } from '../mail/conversation-links';
import { loadOrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { openThread, systemAuthor, type Thread } from '../thread/thread';
import { inTenant } from '../work';

/**
 * Mails a visitor the replies they have not seen, if the mail that waits for the conversation is due: once, whoever
 * else tries. The mail, the mark that it went out and the team's line about it commit together.
 * @param input.links null where the product's own address is not known: then no mail could lead back
 * @returns what was done; null when nothing was due
 */
export function mailUnseenReplies(
  ctx: SystemContext,
  input: { readonly conversationId: string; readonly links: ConversationLinks | null },
): Promise<'mailed' | 'dropped' | 'postponed' | null> {
  return inTenant(ctx, async (work) => {
    // The conversation's lock comes first; then what is due is looked at.
    const thread = await openThread(work, input.conversationId);
    const { conversation } = thread;
    const due = await findDueReplyMail(work, conversation.id);
    const visitor = due && (await findVisitor(work, conversation.visitorId));
    if (!due || !visitor) return null;
    const slug = await findChannelSlug(work, conversation.channelId);
    const { email } = visitor.lead;
    const mayMail =
      email !== null &&
      slug !== null &&
      input.links !== null &&
      !(await isBlocked(work, { visitorId: visitor.id, address: null })) &&
      conversation.erasedAt === null &&
      !(await hasOptedOut(work, addressKey(work.orgId, email)));
    const decision = decideReplyMail({
      now: work.now,
      afterMinutes: (await loadInboxSettings(work)).mailUnseenAfterMinutes,
      mayMail,
      visitorLastSeenAt: visitor.lastSeenAt,
      unseen: await findUnseenReplies(work, conversation),
      lastMail: await findLastReplyMail(work, conversation.id),
    });
    if (decision.kind === 'later') {
      await postponeReplyMail(work, due.id, decision.dueAt);
      return 'postponed';
    }
    if (decision.kind === 'drop' || !input.links || email === null || slug === null) {
      await settleReplyMail(work, due.id, null);
      return 'dropped';
    }
    const { replies } = decision;
    await write(thread, visitor, { email, slug, links: input.links, replies });
    await settleReplyMail(work, due.id, replies.at(-1)?.seq ?? null);
    await saveThread(thread);
    return 'mailed';
  });
}

interface Letter {
  readonly email: string;
  readonly slug: string;
  readonly links: ConversationLinks;
  readonly replies: readonly RepliedMessage[];
}

async function write(thread: Thread, visitor: VisitorWithLead, letter: Letter): Promise<void> {
  const { work, conversation, language } = thread;
  const { email, slug, links, replies } = letter;
  const { org, voice } = await loadOrgPolicy(work);
  const key = addressKey(work.orgId, email);
  const unsubscribe = await links.unsubscribe({ orgId: work.orgId, addressKey: key, language });
  const resume = await links.resume(
    {
      orgId: work.orgId,
      visitorId: visitor.id,
      conversationId: conversation.id,
      version: visitor.tokenVersion,
    },
    slug,
  );
  const mail = writeReplyMail(sayInMail(language, voice, org.name), {
    language,
    timeZone: knownTimeZone(visitor.timeZone, org.timeZone),
    replies,
    links: { resume, unsubscribe: unsubscribe.page },
    linkDays: RESUME_LINK_DAYS,
  });
  await insertMail(work, {
    to: email,
    ...mail,
    unsubscribeUrl: unsubscribe.call,
    conversationIds: [conversation.id],
  });
  thread.say({
    author: systemAuthor(voice.botName),
    private: true,
    text: replyMailLine(replies.length),
  });
}
