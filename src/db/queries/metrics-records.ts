import type { Period } from '../../domain/metrics/query';
import type { MetricsRecords } from '../../domain/metrics/records';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

/**
 * A complete load for a period (see `MetricsRecords`): its conversations, every other conversation of their leads,
 * with all episodes, ratings, feedback, second waits and won deals of these. Six set-based queries.
 */
export function loadMetricsRecords(tenant: Tenant, { from, to }: Period): Promise<MetricsRecords> {
  const inPeriod = Prisma.sql`
    select distinct c."leadId" from conversation c where c."orgId" = ${tenant.orgId}::uuid
      and c."firstVisitorMessageAt" >= ${from} and c."firstVisitorMessageAt" < ${to}
    union select distinct c."leadId" from conversation c where c."orgId" = ${tenant.orgId}::uuid
      and c."firstVisitorMessageAt" is null and c."createdAt" >= ${from} and c."createdAt" < ${to}
    union select distinct c."leadId" from handoff h join conversation c on c.id = h."conversationId"
      where h."orgId" = ${tenant.orgId}::uuid and h."requestedAt" >= ${from} and h."requestedAt" < ${to}`;
  return loadRecordsOf(tenant, Prisma.sql`(${inPeriod})`);
}

/** The same for these leads, whenever it was. */
export function loadMetricsRecordsOfLeads(
  tenant: Tenant,
  leadIds: readonly string[],
): Promise<MetricsRecords> {
  return loadRecordsOf(tenant, Prisma.sql`(select unnest(${leadIds}::uuid[]))`);
}

async function loadRecordsOf(tenant: Tenant, leads: Prisma.Sql): Promise<MetricsRecords> {
  const conversations = Prisma.sql`
    (select c.id from conversation c where c."orgId" = ${tenant.orgId}::uuid and c."leadId" in ${leads})`;
  const episodes = Prisma.sql`
    (select h.id from handoff h where h."orgId" = ${tenant.orgId}::uuid and h."conversationId" in ${conversations})`;
  return {
    conversations: await findConversations(tenant, leads),
    episodes: await findEpisodes(tenant, conversations),
    ratings: await tenant.client.$queryRaw<MetricsRecords['ratings'][number][]>`
      select id, "handoffId" as "episodeId", rating, "createdAt" as at from csat_rating
      where "orgId" = ${tenant.orgId}::uuid and "handoffId" in ${episodes}`,
    feedback: await tenant.client.$queryRaw<MetricsRecords['feedback'][number][]>`
      select id, "handoffId" as "episodeId", "rightTime", "rightReason", "enoughContext", "createdAt" as at
      from handoff_feedback where "orgId" = ${tenant.orgId}::uuid and "handoffId" in ${episodes}`,
    conversions: await tenant.client.$queryRaw<MetricsRecords['conversions'][number][]>`
      select id, "leadId", at from lead_stage_change
      where "orgId" = ${tenant.orgId}::uuid and "toStage" = 'won' and "leadId" in ${leads}`,
    secondWaits: await findSecondWaits(tenant, episodes),
  };
}

function findConversations(
  tenant: Tenant,
  leads: Prisma.Sql,
): Promise<MetricsRecords['conversations'][number][]> {
  return tenant.client.$queryRaw`
    select c.id, c."channelId", c."leadId", least(c."createdAt", c."firstVisitorMessageAt") as "openedAt",
      c."firstVisitorMessageAt", c."isTest", c.language, c.page, l.band as "scoreBand",
      exists (select 1 from lead_stage_change s where s."orgId" = c."orgId" and s."leadId" = c."leadId"
        and s."toStage" = 'won' and s.at < c."firstVisitorMessageAt") as "isExistingCustomer"
    from conversation c join lead l on l.id = c."leadId"
    where c."orgId" = ${tenant.orgId}::uuid and c."leadId" in ${leads}`;
}

function findEpisodes(
  tenant: Tenant,
  conversations: Prisma.Sql,
): Promise<MetricsRecords['episodes'][number][]> {
  return tenant.client.$queryRaw`
    select h.id, h."conversationId", h."previousHandoffId" as "parentId", h.reason, h."teamId", h."ownerMemberId",
      h.status, h.outcome, h."requestedAt", h."visitorWaitSince", h."acceptedAt", h."engagedAt", h."endedAt", h."endedBy",
      h."lastSpeaker" as "lastSpeakerKind", h."reopenedAt", h."snoozedSeconds", h."packetComplete", h."packetOpenedAt",
      h."reAsks"
    from handoff h where h."orgId" = ${tenant.orgId}::uuid and h."conversationId" in ${conversations}`;
}

/** A wait that began when the person of an engaged episode was lost, up to the next message of a person. */
function findSecondWaits(
  tenant: Tenant,
  episodes: Prisma.Sql,
): Promise<MetricsRecords['secondWaits'][number][]> {
  return tenant.client.$queryRaw`
    select e.id, e."handoffId" as "episodeId", e.at as "startedAt",
      (select min(m."createdAt") from message m where m."conversationId" = e."conversationId"
        and m."authorKind" = 'agent' and not m.private and m."createdAt" > e.at) as "answeredAt"
    from handoff_event e where e."orgId" = ${tenant.orgId}::uuid and e."fromStatus" = 'engaged'
      and e."toStatus" = 'queued' and e."handoffId" in ${episodes}`;
}
