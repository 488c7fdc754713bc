import { insertStageChange, lockLead, updateLead } from '../../db/repositories/leads';
import type { HandoffOutcome } from '../../domain/handoff/types';
import { stageAfterOutcome } from '../../domain/leads/stages';
import type { LeadStage } from '../../domain/leads/types';
import type { Work } from '../work';

/** Moves a lead's stage after an episode was resolved, and stores the deal value if one was given. */
export async function applyOutcomeToLead(
  work: Work,
  leadId: string,
  resolved: {
    readonly outcome: HandoffOutcome;
    /** In minor units of the lead's currency; null leaves it as it is. */
    readonly dealValueMinor: number | null;
    readonly memberId: string;
  },
): Promise<void> {
  const lead = await lockLead(work, leadId);
  if (!lead) return;
  const from = lead.stage as LeadStage;
  const to = stageAfterOutcome(from, resolved.outcome);
  const dealValueMinor = resolved.dealValueMinor ?? lead.dealValueMinor;
  if (to === from && resolved.dealValueMinor === null) return;
  await updateLead(work, leadId, {
    stage: to,
    dealValueMinor,
    ...(to === 'won' ? { isCustomer: true } : {}),
  });
  if (to !== from) {
    await insertStageChange(work, { leadId, from, to, dealValueMinor, memberId: resolved.memberId });
  }
}
