import type { z } from 'zod';
import type { LeadDetail, patchLeadBody } from '../../contracts/api/team';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import { insertStageChange, lockLead, updateLead } from '../../db/repositories/leads';
import type { FieldUpdate } from '../../domain/leads/merge-fields';
import { canMoveStage } from '../../domain/leads/stages';
import { LEAD_STAGES } from '../../domain/leads/types';
import type { MemberContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { notFound, ServiceProblem } from '../problem';
import { inTenant, type Work } from '../work';
import { loadLeadDetail } from './get-lead';
import { rescoreLead } from './rescore-lead';
import { storeFields } from './store-fields';

type Patch = z.output<typeof patchLeadBody>;
type Lead = NonNullable<Awaited<ReturnType<typeof lockLead>>>;

/**
 * A member changes fields, stage or deal value of a lead; null empties a field. What a person enters wins over what
 * the bot has read.
 * @throws ServiceProblem invalid_transition for a stage that cannot be reached from here, not_found
 */
export function patchLead(
  ctx: MemberContext,
  input: { readonly leadId: string; readonly patch: Patch },
): Promise<LeadDetail> {
  const { leadId, patch } = input;
  return inTenant(ctx, async (work) => {
    const lead = await lockLead(work, leadId);
    if (!lead) throw notFound('lead');
    const entry = { source: 'member', confidence: 1, messageId: null, memberId: ctx.actor.memberId } as const;
    const at = work.now.toISOString();
    const updates: FieldUpdate[] = [];
    for (const field of ['name', 'email', 'phone', 'company'] as const) {
      const value = patch[field];
      if (value !== undefined) updates.push({ ...entry, at, field, value });
    }
    const stored = await storeFields(work, lead, leadFieldsSchema.parse(lead.fields), updates);
    const moved = await changeDeal(work, stored, patch, ctx.actor.memberId);
    await rescoreLead(work, await loadOrgPolicy(work), moved, { words: 'edit', conversationId: null });
    return loadLeadDetail(work, leadId);
  });
}

async function changeDeal(work: Work, lead: Lead, patch: Patch, memberId: string): Promise<Lead> {
  const from = LEAD_STAGES.find((stage) => stage === lead.stage) ?? 'new';
  const to = patch.stage ?? from;
  const dealValueMinor =
    patch.dealValueMinor === undefined
      ? lead.dealValueMinor
      : patch.dealValueMinor === null
        ? null
        : BigInt(patch.dealValueMinor);
  if (to !== from && !canMoveStage(from, to)) {
    throw new ServiceProblem('invalid_transition', `A lead cannot move from ${from} to ${to}`);
  }
  const isCustomer = lead.isCustomer || to === 'won';
  await updateLead(work, lead.id, { stage: to, dealValueMinor, isCustomer });
  if (to !== from) await insertStageChange(work, { leadId: lead.id, from, to, dealValueMinor, memberId });
  return { ...lead, stage: to, dealValueMinor, isCustomer };
}
