import { leadFieldsSchema } from '../../contracts/lead-fields';
import { lockConversation } from '../../db/repositories/conversations';
import { lockLead } from '../../db/repositories/leads';
import { findCurrentConversationId, type VisitorWithLead } from '../../db/repositories/visitors';
import type { SiteIdentity } from '../../domain/identity/site-identity';
import { type FieldUpdate, mergeFields } from '../../domain/leads/merge-fields';
import { isSameJson } from '../../domain/policy/same-value';
import { rescoreLead } from '../leads/rescore-lead';
import { storeFields } from '../leads/store-fields';
import type { OrgPolicy } from '../policy/org-policy';
import type { Work } from '../work';

/**
 * What the site says of a visitor becomes part of their lead: more than what they typed, less than what a person of the
 * team entered. An address that the site does not vouch for counts as typed. Usually nothing is new, and nothing is
 * written. Part of the caller's transaction.
 */
export async function storeIdentity(
  work: Work,
  policy: OrgPolicy,
  seen: Pick<VisitorWithLead, 'lead'> & { readonly visitorId: string },
  identity: SiteIdentity,
): Promise<void> {
  const updates = updatesOf(identity, work.now);
  const before = leadFieldsSchema.parse(seen.lead.fields);
  if (isSameJson(mergeFields(before, updates).fields, before)) return;
  const conversationId = await findCurrentConversationId(work, seen.visitorId);
  if (conversationId) await lockConversation(work, conversationId);
  const lead = await lockLead(work, seen.lead.id);
  if (!lead) return;
  const stored = await storeFields(work, lead, leadFieldsSchema.parse(lead.fields), updates);
  await rescoreLead(work, policy, stored, { words: 'sign-in', conversationId });
}

function updatesOf(identity: SiteIdentity, now: Date): FieldUpdate[] {
  const entry = { confidence: 1, messageId: null, memberId: null, at: now.toISOString() };
  const updates: FieldUpdate[] = [];
  for (const field of ['name', 'email', 'phone', 'company'] as const) {
    const value = identity[field];
    const isTyped = field === 'email' && !identity.emailIsVerified;
    if (value !== null) updates.push({ ...entry, field, value, source: isTyped ? 'form' : 'identity' });
  }
  return updates;
}
