import type { z } from 'zod';
import type { LeadDetail, patchLeadBody } from '../../contracts/api/team';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import { lockLead } from '../../db/repositories/leads';
import { findMember } from '../../db/repositories/members';
import type { FieldUpdate } from '../../domain/leads/merge-fields';
import { canMoveStage } from '../../domain/leads/stages';
import { LEAD_STAGES } from '../../domain/leads/types';
import type { MemberContext } from '../context';
import { makeEvent } from '../emit';
import { loadOrgPolicy } from '../policy/org-policy';
import { notFound, ServiceProblem } from '../problem';
import { inTenant, type Work } from '../work';
import { changeDeal } from './change-deal';
import { requireUnchanged } from './changed-meanwhile';
import { loadLeadDetail } from './get-lead';
import { rescoreLead } from './rescore-lead';
import { storeFields } from './store-fields';

type Patch = z.output<typeof patchLeadBody>;

/**
 * A member changes fields, stage, deal value or owner of a lead; null empties a field. What a person enters wins over
 * what the bot has read.
 * @throws ServiceProblem invalid_transition for a stage that cannot be reached from here, changed_meanwhile where the
 * caller saw something else, validation_failed for an owner who is not of the team, not_found
 */
export function patchLead(
  ctx: MemberContext,
  input: { readonly leadId: string; readonly patch: Patch },
): Promise<LeadDetail> {
  const { leadId, patch } = input;
  return inTenant(ctx, async (work) => {
    const lead = await lockLead(work, leadId);
    if (!lead) throw notFound('lead');
    await requireUnchanged(work, lead, patch);
    requireMove(lead.stage, patch.stage);
    await requireOwner(work, patch.ownerMemberId);
    const entry = { source: 'member', confidence: 1, messageId: null, memberId: ctx.actor.memberId } as const;
    const at = work.now.toISOString();
    const updates: FieldUpdate[] = [];
    for (const field of ['name', 'email', 'phone', 'company'] as const) {
      const value = patch[field];
      if (value !== undefined) updates.push({ ...entry, at, field, value });
    }
    const stored = await storeFields(
      work,
      lead,
      leadFieldsSchema.parse(lead.fields),
      updates,
      ctx.actor.memberId,
    );
    const { stage, ownerMemberId } = patch;
    const dealValueMinor = patch.dealValueMinor == null ? patch.dealValueMinor : BigInt(patch.dealValueMinor);
    const change = { stage, dealValueMinor, ownerMemberId };
    const moved = await changeDeal(work, stored, change, ctx.actor.memberId);
    const cause = { words: 'edit', conversationId: null, byTeam: true };
    await rescoreLead(work, await loadOrgPolicy(work), moved, cause);
    const changed = { conversationId: null, leadId };
    work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'lead.changed', changed));
    return loadLeadDetail(work, leadId);
  });
}

function requireMove(current: string, to: Patch['stage']): void {
  const from = LEAD_STAGES.find((stage) => stage === current) ?? 'new';
  if (to === undefined || to === from || canMoveStage(from, to)) return;
  throw new ServiceProblem('invalid_transition', `A lead cannot move from ${from} to ${to}`);
}

async function requireOwner(work: Work, memberId: string | null | undefined): Promise<void> {
  if (!memberId) return;
  const member = await findMember(work, memberId);
  if (member && member.deactivatedAt === null) return;
  throw new ServiceProblem('validation_failed', 'Only a member of the team can own a lead', {
    errors: [{ path: 'body.ownerMemberId', message: 'Nobody of the team' }],
  });
}
