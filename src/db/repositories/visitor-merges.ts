import type { Tenant } from '../tenant';
import { findVisitor, type VisitorWithLead } from './visitors';

/** Sessions of one person on one channel become known one after the other, until their transactions end. */
export function lockExternalId(tenant: Tenant, channelId: string, externalId: string): Promise<void> {
  return lockBecoming(tenant, `external:${channelId}:${externalId}`);
}

/** An anonymous visitor becomes one known visitor and no second one; comes after `lockExternalId`. */
export function lockAnonymous(tenant: Tenant, visitorId: string): Promise<void> {
  return lockBecoming(tenant, `anonymous:${visitorId}`);
}

async function lockBecoming({ client, orgId }: Tenant, who: string): Promise<void> {
  await client.$queryRaw`
    select pg_advisory_xact_lock(hashtextextended(${`visitor:${orgId}:${who}`}::text, 0))::text`;
}

/** The visitor whom a site knows by this id. */
export async function findVisitorByExternalId(
  tenant: Tenant,
  channelId: string,
  externalId: string,
): Promise<VisitorWithLead | null> {
  const { client, orgId } = tenant;
  const visitor = await client.visitor.findUnique({
    where: { orgId_channelId_externalId: { orgId, channelId, externalId } },
    select: { id: true },
  });
  return visitor && findVisitor(tenant, visitor.id);
}

/**
 * An anonymous visitor is somebody known from now on. Tokens given out before are void: whoever else has one does not
 * become that person.
 */
export async function setExternalId(
  { client, orgId }: Tenant,
  visitorId: string,
  externalId: string,
): Promise<void> {
  await client.visitor.updateMany({
    where: { orgId, id: visitorId, externalId: null },
    data: { externalId, tokenVersion: { increment: 1 } },
  });
}

/** What an anonymous visitor had is the other one's from now on; their tokens are void. */
export async function moveVisitor(
  { client, orgId }: Tenant,
  from: { readonly id: string; readonly preChatAt: Date | null },
  into: { readonly id: string; readonly leadId: string },
): Promise<void> {
  const of = { where: { orgId, visitorId: from.id }, data: { visitorId: into.id } };
  await client.conversation.updateMany({ ...of, data: { visitorId: into.id, leadId: into.leadId } });
  await client.leadSignal.updateMany({ ...of, data: { visitorId: into.id, leadId: into.leadId } });
  await client.attachment.updateMany(of);
  // What both agreed to stays with each: it is a record of its own moment.
  await client.$executeRaw`
    update visitor_consent c set "visitorId" = ${into.id}::uuid
    where c."orgId" = ${orgId}::uuid and c."visitorId" = ${from.id}::uuid and not exists (
      select 1 from visitor_consent o where o."visitorId" = ${into.id}::uuid and o."textVersion" = c."textVersion")`;
  await client.visitor.updateMany({
    where: { orgId, id: from.id },
    data: { mergedIntoId: into.id, leadId: into.leadId, tokenVersion: { increment: 1 } },
  });
  if (from.preChatAt === null) return;
  await client.visitor.updateMany({
    where: { orgId, id: into.id, preChatAt: null },
    data: { preChatAt: from.preChatAt },
  });
}

/** Whatever conversation was current, this one is now. */
export async function setAsideOthers(
  { client, orgId, now }: Tenant,
  visitorId: string,
  conversationId: string,
): Promise<void> {
  await client.conversation.updateMany({
    where: { orgId, visitorId, id: { not: conversationId }, setAsideAt: null },
    data: { setAsideAt: now },
  });
}
