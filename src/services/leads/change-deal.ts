import type { LeadRow } from '../../db/queries/thread-people';
import { insertFieldChanges } from '../../db/repositories/lead-field-changes';
import { insertStageChange, updateLead } from '../../db/repositories/leads';
import { findMember } from '../../db/repositories/members';
import type { LeadStage } from '../../domain/leads/types';
import type { Work } from '../work';

interface DealChange {
  readonly stage?: LeadStage | undefined;
  /** Minor units of the lead's currency; null empties it, undefined leaves it. */
  readonly dealValueMinor?: bigint | null | undefined;
  /** Null: nobody's; undefined leaves it. */
  readonly ownerMemberId?: string | null | undefined;
}

/**
 * The one place that moves a lead's stage, deal value and owner, from the inbox, the list and the lead's page alike:
 * each change is a line of history, and each `won` counts for conversion (design §4). The lead is locked by the caller,
 * who has checked that the move is allowed.
 * @returns the lead after it
 */
export async function changeDeal(
  work: Work,
  lead: LeadRow,
  change: DealChange,
  memberId: string,
): Promise<LeadRow> {
  const stage = change.stage ?? lead.stage;
  const dealValueMinor = change.dealValueMinor === undefined ? lead.dealValueMinor : change.dealValueMinor;
  const ownerMemberId = change.ownerMemberId === undefined ? lead.ownerMemberId : change.ownerMemberId;
  const isCustomer = lead.isCustomer || stage === 'won';
  await updateLead(work, lead.id, { stage, dealValueMinor, ownerMemberId, isCustomer });
  const line = { leadId: lead.id, memberId };
  const entry = (value: string | null) => ({ value, source: 'member' });
  if (stage !== lead.stage) {
    await insertStageChange(work, { leadId: lead.id, from: lead.stage, to: stage, dealValueMinor, memberId });
  }
  if (dealValueMinor !== lead.dealValueMinor) {
    const value = dealValueMinor === null ? null : `${dealValueMinor} ${lead.currency}`;
    await insertFieldChanges(work, [{ ...line, field: 'dealValue', entry: entry(value) }]);
  }
  if (ownerMemberId !== lead.ownerMemberId) {
    const owner = ownerMemberId === null ? null : await findMember(work, ownerMemberId);
    await insertFieldChanges(work, [{ ...line, field: 'owner', entry: entry(owner?.name ?? null) }]);
  }
  return { ...lead, stage, dealValueMinor, ownerMemberId, isCustomer };
}
