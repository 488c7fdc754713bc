import { leadFieldsSchema } from '../../contracts/lead-fields';
import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import { findOtherVisitorMessages } from '../../db/queries/other-messages';
import { forgetFieldEntries } from '../../db/repositories/forget-field-entries';
import { findFieldHistory } from '../../db/repositories/lead-field-history';
import { lockLead } from '../../db/repositories/leads';
import type { LeadFields } from '../../domain/leads/field-entry';
import { LEAD_FIELDS } from '../../domain/leads/types';
import { withoutMessage } from '../../domain/leads/without-message';
import { makeEvent } from '../emit';
import { loadOrgPolicy } from '../policy/org-policy';
import type { Thread } from '../thread/thread';
import type { Work } from '../work';
import { rescoreLead } from './rescore-lead';
import { writeFields } from './store-fields';

/**
 * A lead forgets what a visitor's message told that is being withdrawn, in its fields, their history and its score.
 * Part of the transaction that withdraws it, under the conversation's lock.
 */
export async function forgetMessage({ work, conversation }: Thread, messageId: string): Promise<void> {
  const lead = await lockLead(work, conversation.leadId);
  if (!lead) return;
  const known = leadFieldsSchema.parse(lead.fields);
  const others = await findOtherVisitorMessages(work, conversation.id, messageId);
  const before = await fieldsBefore(work, lead.id, known, messageId);
  await forgetFieldEntries(work, lead.id, messageId);
  const left = withoutMessage(known, messageId, others, before);
  if (!left.changed) return;
  // As if the message had never told anything: the history must not begin with it either.
  const untold = Object.fromEntries(
    Object.entries(known).filter(([, entry]) => entry.messageId !== messageId),
  );
  const stored = await writeFields(work, { ...lead, fields: untold }, left.fields);
  const payload = { conversationId: null, leadId: lead.id };
  work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'lead.changed', payload));
  const cause = { words: 'message withdrawn', conversationId: conversation.id };
  await rescoreLead(work, await loadOrgPolicy(work), stored, cause);
}

/** What the fields that a message told held before it. */
async function fieldsBefore(
  work: Work,
  leadId: string,
  known: LeadFields,
  messageId: string,
): Promise<LeadFields> {
  const before: [string, unknown][] = [];
  for (const field of LEAD_FIELDS.filter((one) => known[one]?.messageId === messageId)) {
    const history = await findFieldHistory(work, leadId, field);
    const line = history.find(({ entry }) => entry?.messageId !== messageId);
    if (line?.entry) before.push([field, line.entry]);
  }
  return Object.fromEntries(before);
}
