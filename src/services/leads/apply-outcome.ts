import { lockLead } from '../../db/repositories/leads';
import type { HandoffOutcome } from '../../domain/handoff/types';
import { stageAfterOutcome } from '../../domain/leads/stages';
import type { LeadStage } from '../../domain/leads/types';
import type { Work } from '../work';
import { changeDeal } from './change-deal';

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
  if (to === from && resolved.dealValueMinor === null) return;
  const dealValueMinor = resolved.dealValueMinor === null ? undefined : BigInt(resolved.dealValueMinor);
  await changeDeal(work, lead, { stage: to, dealValueMinor }, resolved.memberId);
}
