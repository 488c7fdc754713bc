import type { z } from 'zod';
import type { chatLeadBody, chatLeadSchema } from '../../contracts/api/chat';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import type { LeadRow } from '../../db/queries/thread-people';
import { lockConversation } from '../../db/repositories/conversations';
import { lockLead } from '../../db/repositories/leads';
import { findCurrentConversationId, findVisitor } from '../../db/repositories/visitors';
import type { FieldUpdate } from '../../domain/leads/merge-fields';
import type { VisitorContext } from '../context';
import { rescoreLead } from '../leads/rescore-lead';
import { storeFields } from '../leads/store-fields';
import { loadOrgPolicy } from '../policy/org-policy';
import { notFound } from '../problem';
import { inTenant, type Work } from '../work';

type Given = z.output<typeof chatLeadBody>;
type ContactDetails = z.output<typeof chatLeadSchema>;

/** Contact details from a form of the chat page; what people of the team entered is not overwritten. */
export function updateOwnLead(ctx: VisitorContext, given: Given): Promise<ContactDetails> {
  return inTenant(ctx, async (work) => {
    const visitor = await findVisitor(work, ctx.actor.visitorId);
    if (!visitor) throw notFound('visitor');
    const conversationId = await findCurrentConversationId(work, visitor.id);
    if (conversationId) await lockConversation(work, conversationId);
    const { name, email, phone, company } = await storeContact(work, visitor.leadId, given, conversationId);
    return { name, email, phone, company };
  });
}

/** The same as part of another use case, which holds the conversation's lock. @returns the lead after it */
export async function storeContact(
  work: Work,
  leadId: string,
  given: Given,
  conversationId: string | null,
): Promise<LeadRow> {
  const lead = await lockLead(work, leadId);
  if (!lead) throw notFound('visitor');
  const entry = { source: 'form', confidence: 1, messageId: null, memberId: null } as const;
  const at = work.now.toISOString();
  const updates: FieldUpdate[] = [];
  for (const field of ['name', 'email', 'phone', 'company'] as const) {
    const value = given[field];
    if (value !== undefined) updates.push({ ...entry, at, field, value });
  }
  const stored = await storeFields(work, lead, leadFieldsSchema.parse(lead.fields), updates);
  await rescoreLead(work, await loadOrgPolicy(work), stored, { words: 'form', conversationId });
  return stored;
}
