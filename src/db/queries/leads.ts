import type { LeadDetail } from '../../contracts/api/team';
import { LEAD_STAGES, SCORE_BANDS } from '../../domain/leads/types';
import type { Lead } from '../generated/client';
import type { Tenant } from '../tenant';
import { displayNameOf } from './team-conversation-row';

/** A lead as lists and threads show it. */
export function toLeadSummary(lead: Lead) {
  return {
    id: lead.id,
    displayName: displayNameOf(lead),
    name: lead.name,
    email: lead.email,
    company: lead.company,
    score: lead.score,
    band: SCORE_BANDS.find((band) => band === lead.band) ?? ('cold' as const),
    stage: LEAD_STAGES.find((stage) => stage === lead.stage) ?? ('new' as const),
    dealValueMinor: lead.dealValueMinor === null ? null : Number(lead.dealValueMinor),
    currency: lead.currency,
  };
}

/** Conversations of a lead, newest first, at most fifty. */
export async function findConversationsOfLead(
  tenant: Tenant,
  leadId: string,
): Promise<LeadDetail['conversations']> {
  const rows = await tenant.client.conversation.findMany({
    where: { orgId: tenant.orgId, leadId, firstVisitorMessageAt: { not: null } },
    orderBy: { createdAt: 'desc' },
    take: 50,
    select: { id: true, status: true, createdAt: true, lastMessagePreview: true },
  });
  return rows.map(({ id, status, createdAt, lastMessagePreview }) => ({
    id,
    status,
    createdAt: createdAt.toISOString(),
    preview: lastMessagePreview,
  }));
}

/** By which ids of their own sites have vouched for a lead's visitors, in the order of the channels' names. */
export async function findSignedIdentities(
  tenant: Tenant,
  leadId: string,
): Promise<LeadDetail['signedIdentities']> {
  const rows = await tenant.client.visitor.findMany({
    where: { orgId: tenant.orgId, leadId, externalId: { not: null }, mergedIntoId: null },
    orderBy: [{ channel: { name: 'asc' } }, { id: 'asc' }],
    take: 20,
    select: { externalId: true, channel: { select: { name: true } } },
  });
  return rows.flatMap(({ externalId, channel }) =>
    externalId === null ? [] : [{ externalId, channel: channel.name }],
  );
}

/** What was promised to a lead and is still owed, the next first, at most twenty. */
export async function findOpenPromises(tenant: Tenant, leadId: string): Promise<LeadDetail['promises']> {
  const rows = await tenant.client.task.findMany({
    where: { orgId: tenant.orgId, conversation: { leadId }, doneAt: null, cancelledAt: null },
    orderBy: { dueAt: 'asc' },
    take: 20,
    select: { id: true, conversationId: true, kind: true, title: true, dueAt: true },
  });
  return rows.map(({ dueAt, ...task }) => ({ ...task, dueAt: dueAt.toISOString() }));
}
