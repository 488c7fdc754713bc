import { leadFieldsSchema } from '../../contracts/lead-fields';
import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import { displayNameOf } from '../../db/queries/team-conversation-row';
import type { LeadRow } from '../../db/queries/thread-people';
import { insertAudit } from '../../db/repositories/audit';
import { insertFieldChanges } from '../../db/repositories/lead-field-changes';
import { appendFieldHistory, startFieldHistory } from '../../db/repositories/lead-field-history';
import { insertLeadMerge, type MergeCause, moveLead } from '../../db/repositories/lead-merges';
import { updateLead } from '../../db/repositories/leads';
import { findMember } from '../../db/repositories/members';
import { knownFields } from '../../domain/leads/field-entry';
import { keptFields, type LeadRecord, mergeRecords } from '../../domain/leads/merge-records';
import { LEAD_STAGES } from '../../domain/leads/types';
import { moneyInWords } from '../../domain/policy/fact-words';
import { makeEvent } from '../emit';
import type { OrgPolicy } from '../policy/org-policy';
import type { Work } from '../work';
import { customFields } from './custom-fields';
import { rescoreLead } from './rescore-lead';
import { writeFields } from './store-fields';
import { tellInboxOfLead } from './tell-inbox';

export interface MergeReason {
  readonly cause: MergeCause;
  /** Who said so; null: a site's signature did. */
  readonly memberId: string | null;
}

/**
 * Makes one lead out of two, the only place that does. Everything that referred to the one refers to the other: visitors,
 * conversations, signals, score, stages, history, alerts. What was known of either is in the fields or in their history,
 * and the id of the lead that is gone still leads to the one that stays. Part of the caller's transaction, which holds
 * both leads by `lockLeadsToMerge`, after their conversations.
 *
 * @param into the lead that stays
 * @param from the lead that becomes part of it
 * @returns the lead after it
 */
export async function mergeLeads(
  work: Work,
  policy: OrgPolicy,
  { into, from }: { readonly into: LeadRow; readonly from: LeadRow },
  { cause, memberId }: MergeReason,
): Promise<LeadRow> {
  const [kept, gone] = [recordOf(into), recordOf(from)];
  const { fields, ...merged } = mergeRecords(kept, gone);
  await startFieldHistory(work, into, kept.fields, knownFields(kept.fields));
  await startFieldHistory(work, from, gone.fields, knownFields(gone.fields));
  await moveLead(work, from.id, into.id);
  const stored = await writeFields(work, into, fields, memberId);
  await appendFieldHistory(work, into, {
    before: kept.fields,
    after: fields,
    fields: keptFields(kept.fields, gone.fields, fields),
    memberId,
  });
  const entry = { value: await inWords(work, from), source: memberId === null ? 'identity' : 'member' };
  await insertFieldChanges(work, [{ leadId: into.id, field: 'merged', entry, memberId }]);
  // A stage that was reached stands in the history that came along: another line would count a win twice.
  await updateLead(work, into.id, { ...merged, custom: { ...merged.custom } });
  await insertLeadMerge(work, { fromLeadId: from.id, intoLeadId: into.id, cause, memberId });
  await insertAudit(work, {
    actorKind: memberId === null ? 'system' : 'member',
    actorId: memberId,
    action: 'lead.merged',
    subjectId: into.id,
    data: { fromLeadId: from.id, cause },
  });
  const lead = { ...stored, ...merged };
  await rescoreLead(work, policy, lead, { words: 'merge', conversationId: null, byTeam: true });
  for (const leadId of [into.id, from.id]) {
    const payload = { conversationId: null, leadId };
    work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'lead.changed', payload));
  }
  await tellInboxOfLead(work, into.id);
  return lead;
}

function recordOf(lead: LeadRow): LeadRecord {
  return {
    ...lead,
    fields: leadFieldsSchema.parse(lead.fields),
    stage: LEAD_STAGES.find((stage) => stage === lead.stage) ?? 'new',
    custom: Object.fromEntries(customFields(lead.custom).map(({ name, value }) => [name, value])),
  };
}

/** The lead that is gone as people knew it, for the history. */
async function inWords(work: Work, lead: LeadRow): Promise<string> {
  const owner = lead.ownerMemberId === null ? null : await findMember(work, lead.ownerMemberId);
  const deal = lead.dealValueMinor === null ? null : moneyInWords(Number(lead.dealValueMinor), lead.currency);
  const parts = [
    displayNameOf(lead),
    lead.name === null ? null : lead.email,
    deal === null ? null : `deal value ${deal}`,
    owner === null ? null : `owner ${owner.name}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
