import type { Lead, Visitor } from '../generated/client';
import type { Tenant } from '../tenant';

export type VisitorWithLead = Visitor & { lead: Lead };

/** A visitor with their lead, or the one that an anonymous visitor has turned out to be. */
export async function findVisitor(tenant: Tenant, visitorId: string): Promise<VisitorWithLead | null> {
  const visitor = await tenant.client.visitor.findFirst({
    where: { orgId: tenant.orgId, id: visitorId },
    include: { lead: true },
  });
  return visitor?.mergedIntoId ? findVisitor(tenant, visitor.mergedIntoId) : visitor;
}

/** Notes that a visitor is there, and from which zone where the browser says so. */
export async function markVisitorSeen(
  tenant: Tenant,
  visitorId: string,
  timeZone: string | null,
): Promise<void> {
  await tenant.client.visitor.updateMany({
    where: { orgId: tenant.orgId, id: visitorId },
    data: { lastSeenAt: tenant.now, ...(timeZone === null ? {} : { timeZone }) },
  });
}

export async function setVisitorLanguage(tenant: Tenant, visitorId: string, language: string): Promise<void> {
  await tenant.client.visitor.updateMany({
    where: { orgId: tenant.orgId, id: visitorId },
    data: { language },
  });
}

/**
 * The conversation the visitor is in: the newest one, open or closed, that no other has taken the place of. A request
 * that an anonymous visitor made just before they turned out to be somebody known is that person's.
 */
export async function findCurrentConversationId(
  { client, orgId }: Tenant,
  visitorId: string,
): Promise<string | null> {
  const [row] = await client.$queryRaw<{ id: string }[]>`
    select id from conversation
    where "orgId" = ${orgId}::uuid and "setAsideAt" is null and "visitorId" = (
      select coalesce("mergedIntoId", id) from visitor where "orgId" = ${orgId}::uuid and id = ${visitorId}::uuid)
    order by "createdAt" desc, id desc limit 1`;
  return row?.id ?? null;
}

/** Who writes in a chat, and where. */
export interface Speaker {
  readonly id: string;
  readonly language: string;
  readonly lead: { readonly name: string | null };
  /** Their current one, as `findCurrentConversationId` finds it. */
  readonly conversationId: string | null;
}

/** The visitor of a token, or the one that they have turned out to be, with their current conversation. One query. */
export async function findSpeaker({ client, orgId }: Tenant, visitorId: string): Promise<Speaker | null> {
  const [row] = await client.$queryRaw<(Omit<Speaker, 'lead'> & { leadName: string | null })[]>`
    select v.id, v.language, l.name as "leadName", (
      select c.id from conversation c
      where c."orgId" = ${orgId}::uuid and c."setAsideAt" is null and c."visitorId" = v.id
      order by c."createdAt" desc, c.id desc limit 1) as "conversationId"
    from visitor known
    join visitor v on v."orgId" = ${orgId}::uuid and v.id = coalesce(known."mergedIntoId", known.id)
    join lead l on l."orgId" = ${orgId}::uuid and l.id = v."leadId"
    where known."orgId" = ${orgId}::uuid and known.id = ${visitorId}::uuid`;
  if (!row) return null;
  const { leadName, ...speaker } = row;
  return { ...speaker, lead: { name: leadName } };
}

/** Whether a conversation is this visitor's and the visitor's tokens of this version still count. */
export async function findConversationOfVisitor(
  tenant: Tenant,
  { visitorId, conversationId, version }: { visitorId: string; conversationId: string; version: number },
): Promise<boolean> {
  const found = await tenant.client.conversation.findFirst({
    where: { orgId: tenant.orgId, id: conversationId, visitorId, visitor: { tokenVersion: version } },
    select: { id: true },
  });
  return found !== null;
}

export interface NewVisitor {
  readonly visitorId: string;
  readonly leadId: string;
  readonly channelId: string;
  readonly language: string;
  readonly timeZone: string | null;
  readonly currency: string;
  /** Who they are on the site around the chat; left out: nobody knows. */
  readonly externalId?: string;
}

/** A visitor and the lead they may become. */
export async function insertVisitor(tenant: Tenant, visitor: NewVisitor): Promise<void> {
  const { orgId } = tenant;
  const { visitorId, leadId, channelId, language, timeZone, currency, externalId = null } = visitor;
  await tenant.client.lead.create({ data: { id: leadId, orgId, currency } });
  await tenant.client.visitor.create({
    data: { id: visitorId, orgId, channelId, leadId, language, timeZone, externalId },
  });
}

export interface NewConversation {
  readonly id: string;
  readonly channelId: string;
  readonly visitorId: string;
  readonly leadId: string;
  readonly language: string;
  readonly teamId: string | null;
  readonly page: string | null;
  readonly previousId: string | null;
  readonly isTest: boolean;
}

export async function insertConversation(tenant: Tenant, conversation: NewConversation): Promise<void> {
  await tenant.client.conversation.create({
    data: { ...conversation, orgId: tenant.orgId, createdAt: tenant.now },
  });
}
