import type { z } from 'zod';
import type { chatLeadSchema, preChatBody } from '../../contracts/api/chat';
import { channelAppearanceSchema } from '../../contracts/channel-appearance';
import { findChannel } from '../../db/repositories/channels';
import { insertConsent, markPreChatAnswered } from '../../db/repositories/consents';
import { lockConversation } from '../../db/repositories/conversations';
import { findCurrentConversationId, findVisitor, type VisitorWithLead } from '../../db/repositories/visitors';
import { type AskedForm, askedForm } from '../../domain/channels/pre-chat-form';
import type { VisitorContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { inTenant, type Work } from '../work';
import { storeContact } from './update-own-lead';

type Answers = z.output<typeof preChatBody>;

/**
 * Answers or skips the channel's form before the first message. Contact details become the lead's as any form's do;
 * a consent is kept with its time and the words that were agreed to. The form is not asked again.
 * @throws ServiceProblem validation_failed where something required is missing, changed_meanwhile when the consent
 *   reads differently by now
 */
export function answerPreChat(
  ctx: VisitorContext,
  answers: Answers,
): Promise<z.output<typeof chatLeadSchema>> {
  return inTenant(ctx, async (work) => {
    const visitor = await findVisitor(work, ctx.actor.visitorId);
    if (!visitor) throw notFound('visitor');
    const form = await formFor(work, visitor);
    if (form) requireAnswers(form, answers);
    const conversationId = await findCurrentConversationId(work, visitor.id);
    if (conversationId) await lockConversation(work, conversationId);
    if (form?.consent && answers.consentVersion !== undefined) {
      const { version: textVersion, text, privacyUrl } = form.consent;
      await insertConsent(work, {
        visitorId: visitor.id,
        textVersion,
        language: visitor.language,
        text,
        privacyUrl,
      });
    }
    await markPreChatAnswered(work, visitor.id);
    const { consentVersion: _, ...contact } = answers;
    if (Object.keys(contact).length === 0) return detailsOf(visitor.lead);
    return detailsOf(await storeContact(work, visitor.leadId, contact, conversationId));
  });
}

/** The form as this visitor is asked; null when there is nothing to ask. */
async function formFor(work: Work, visitor: VisitorWithLead): Promise<AskedForm | null> {
  const channel = await findChannel(work, visitor.channelId);
  if (!channel) throw notFound('channel');
  return visitorsForm(visitor, channel);
}

/** The form of a channel in a visitor's language, without what their lead says already. */
export function visitorsForm(
  visitor: { readonly language: string; readonly lead: ContactDetails | null },
  channel: { readonly appearance: unknown; readonly language: string },
): AskedForm | null {
  const { preChat, privacyUrl } = channelAppearanceSchema.parse(channel.appearance);
  const { language, lead } = visitor;
  const known = lead ? detailsOf(lead) : {};
  return askedForm(preChat, { language, channelLanguage: channel.language, privacyUrl, known });
}

type ContactDetails = z.output<typeof chatLeadSchema>;

const detailsOf = ({ name, email, phone, company }: ContactDetails) => ({ name, email, phone, company });

function requireAnswers(form: AskedForm, answers: Answers): void {
  const { consent } = form;
  if (consent && answers.consentVersion !== undefined && answers.consentVersion !== consent.version) {
    throw new ServiceProblem('changed_meanwhile', 'The words that were agreed to read differently by now');
  }
  const errors = form.fields
    // The question's answer is the first message, which the browser sends by itself.
    .filter(({ kind, required }) => required && kind !== 'question' && answers[kind] === undefined)
    .map(({ kind }) => ({ path: `body.${kind}`, message: 'Needed before the conversation starts' }));
  if (consent?.required && answers.consentVersion === undefined) {
    errors.push({ path: 'body.consentVersion', message: 'Agree before the conversation starts' });
  }
  if (errors.length > 0) throw new ServiceProblem('validation_failed', undefined, { errors });
}
