import type { Quote } from '../../contracts/api/message';
import { quoteOf } from '../../db/queries/message-parts';
import { findMessage } from '../../db/repositories/messages';
import type { Tenant } from '../../db/tenant';
import { ServiceProblem } from '../problem';

/**
 * The message that a new one answers to. A public message quotes public ones only; a withdrawn one cannot be quoted.
 * @throws ServiceProblem validation_failed when there is no such message here
 */
export async function findQuoted(
  tenant: Tenant,
  conversationId: string,
  messageId: string | undefined,
  { isNote }: { readonly isNote: boolean },
): Promise<Quote | null> {
  if (messageId === undefined) return null;
  const message = await findMessage(tenant, conversationId, messageId);
  if (message && message.retractedAt === null && (isNote || !message.private)) {
    return quoteOf(message, message.attachments);
  }
  const errors = [{ path: 'body.quotedMessageId', message: 'No message that can be quoted here' }];
  throw new ServiceProblem('validation_failed', undefined, { errors });
}
