import { hasOptedOut } from '../../db/repositories/mail-opt-outs';
import { insertMail } from '../../db/repositories/mails';
import { listVisitorMessages } from '../../db/repositories/messages';
import { findVisitor } from '../../db/repositories/visitors';
import { maskAddress } from '../../domain/mail/mask-address';
import { sayInMail } from '../../domain/mail/say-in-mail';
import { writeTranscriptMail } from '../../domain/mail/transcript-mail';
import { knownTimeZone } from '../../domain/time/known-time-zone';
import { currentConversation } from '../chat/current-conversation';
import type { VisitorContext } from '../context';
import { addressKey } from '../mail/address-key';
import type { ConversationLinks } from '../mail/conversation-links';
import { loadOrgPolicy } from '../policy/org-policy';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';

interface MailTranscriptInput {
  /** Left out: the address that the visitor gave before. */
  readonly email?: string | undefined;
  readonly links: ConversationLinks | null;
  /** Refuses by throwing when too many transcripts went out; gets a key that stands for the address. */
  readonly admit: (addressKey: string) => Promise<void>;
}

/**
 * Mails a visitor their conversation as they see it: public messages that were not withdrawn, times in their zone. An
 * address that wants no mail gets none, and the answer does not tell.
 * @throws ServiceProblem validation_failed without an address; unavailable where mail cannot lead back to the
 *   product; whatever `admit` throws
 */
export function mailTranscript(
  ctx: VisitorContext,
  { email, links, admit }: MailTranscriptInput,
): Promise<{ readonly sentTo: string }> {
  return inTenant(ctx, async (work) => {
    const visitor = await findVisitor(work, ctx.actor.visitorId);
    if (!visitor) throw notFound('conversation');
    const conversationId = await currentConversation(work, ctx);
    const to = email ?? visitor.lead.email;
    if (to === null) throw new ServiceProblem('validation_failed', 'Say where to send it');
    if (!links) throw new ServiceProblem('unavailable', 'This installation does not know its own address');
    const key = addressKey(work.orgId, to);
    await admit(key);
    const answer = { sentTo: maskAddress(to) };
    if (await hasOptedOut(work, key)) return answer;
    const { org, voice } = await loadOrgPolicy(work);
    const { language } = visitor;
    const messages = await listVisitorMessages(work, conversationId, 0);
    const unsubscribe = await links.unsubscribe({ orgId: work.orgId, addressKey: key, language });
    const mail = writeTranscriptMail(sayInMail(language, voice, org.name), {
      language,
      timeZone: knownTimeZone(visitor.timeZone, org.timeZone),
      lines: messages
        .filter(({ retractedAt }) => retractedAt === null)
        .map(({ author, text, attachments, createdAt }) => ({
          authorName: author.kind === 'visitor' ? null : author.name,
          text,
          fileNames: attachments.map(({ name }) => name),
          createdAt: new Date(createdAt),
        })),
      unsubscribe: unsubscribe.page,
    });
    await insertMail(work, {
      to,
      ...mail,
      unsubscribeUrl: unsubscribe.call,
      conversationIds: [conversationId],
    });
    return answer;
  });
}
