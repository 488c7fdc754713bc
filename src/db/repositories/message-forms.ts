import { type MessageForm, messageFormSchema } from '../../contracts/api/message-form';
import type { Tenant } from '../tenant';
import { findMessage, type ReadMessage } from './messages';

/** The newest message of the bot that carries a form, with the form; null when there is none. */
export async function findLatestForm(
  tenant: Tenant,
  conversationId: string,
): Promise<{ readonly message: ReadMessage; readonly form: MessageForm } | null> {
  const [row] = await tenant.client.$queryRaw<{ id: string; form: unknown }[]>`
    select id, meta->'form' as form from message
    where "orgId" = ${tenant.orgId}::uuid and "conversationId" = ${conversationId}::uuid and "authorKind" = 'bot'
      and meta->'form' is not null and "retractedAt" is null
    order by seq desc limit 1`;
  const form = messageFormSchema.safeParse(row?.form);
  const message = row && form.success ? await findMessage(tenant, conversationId, row.id) : null;
  return message && form.success ? { message, form: form.data } : null;
}
