import { z } from 'zod';
import { contributionSchema } from '../../contracts/api/handoff';
import type { LeadDetail } from '../../contracts/api/team';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import { findLeadItem } from '../../db/queries/lead-list';
import { findConversationsOfLead, findOpenPromises, findSignedIdentities } from '../../db/queries/leads';
import { findLead } from '../../db/queries/thread-people';
import { findJourney, findScoreHistory } from '../../db/repositories/lead-signals';
import { type Tenant, withTenant } from '../../db/tenant';
import type { FieldSource, LeadFields } from '../../domain/leads/field-entry';
import { fieldText } from '../../domain/leads/field-text';
import { LEAD_FIELDS } from '../../domain/leads/types';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { customFields } from './custom-fields';

/** A lead with its fields, its score and where that comes from, its pages and conversations. */
export function getLead(ctx: ServiceContext, input: { readonly leadId: string }): Promise<LeadDetail> {
  return withTenant(ctx.database, ctx.orgId, (tenant) => loadLeadDetail(tenant, input.leadId));
}

/**
 * @param wanted may be a lead that has become part of another one, which is answered then
 * @throws ServiceProblem not_found
 */
export async function loadLeadDetail(tenant: Tenant, wanted: string): Promise<LeadDetail> {
  const lead = await findLead(tenant, wanted);
  const leadId = lead?.id ?? wanted;
  const item = await findLeadItem(tenant, leadId);
  if (!lead || !item) throw notFound('lead');
  const history = await findScoreHistory(tenant, leadId);
  const journey = await findJourney(tenant, leadId);
  return {
    lead: item,
    custom: customFields(lead.custom),
    promises: await findOpenPromises(tenant, leadId),
    fields: fieldsOf(leadFieldsSchema.parse(lead.fields), lead.currency),
    contributions: z.array(contributionSchema).parse(lead.contributions),
    scoring: {
      scoredBy: lead.scoredBy === 'model' ? 'model' : 'rules',
      ruleScore: lead.ruleScore,
      ruleContributions: z.array(contributionSchema).parse(lead.ruleContributions),
      winProbability: lead.winProbability,
    },
    scoreHistory: history.map((point) => ({ ...point, at: point.at.toISOString() })),
    journey: journey.map((step) => ({ ...step, at: step.at.toISOString() })),
    conversations: await findConversationsOfLead(tenant, leadId),
    signedIdentities: await findSignedIdentities(tenant, leadId),
  };
}

function fieldsOf(fields: LeadFields, currency: string): LeadDetail['fields'] {
  return LEAD_FIELDS.flatMap((field) => {
    const entry = fields[field];
    if (!entry) return [];
    const { value, declined, source, messageId } = entry;
    const text = value === null ? null : fieldText(value, currency);
    return [{ field, value: text, declined, setBy: setByOf(source), messageId }];
  });
}

function setByOf(source: FieldSource): 'bot' | 'visitor' | 'member' {
  if (source === 'bot') return 'bot';
  return source === 'form' || source === 'identity' ? 'visitor' : 'member';
}
