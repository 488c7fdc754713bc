import type { HandoffReason } from '../../domain/handoff/types';
import type { ReviewVerdict } from '../../domain/quality/review/verdicts';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

export interface ReviewQueueRow {
  readonly id: string;
  readonly conversationId: string;
  readonly week: string;
  readonly cutSeq: number;
  readonly cutMessageId: string;
  readonly askedByButton: boolean;
  readonly channel: string;
  readonly language: string;
}

const ITEM = Prisma.sql`
  select i.id, i."conversationId", s.week, i."cutSeq", i."cutMessageId", i."askedByButton", ch.name as channel, c.language
  from review_item i join review_sample s on s.id = i."sampleId" join conversation c on c.id = i."conversationId"
    join channel ch on ch.id = c."channelId"`;

/** Items wait for verdicts this long; then their week is over. */
const OPEN_DAYS = 56;

/**
 * What a member may still say something of: their own verdict is missing, and so is one that is wanted. Oldest week first, in
 * the order that was drawn.
 */
const openFor = (orgId: string, memberId: string) => Prisma.sql`
  i."orgId" = ${orgId}::uuid and s."to" > now() - make_interval(days => ${OPEN_DAYS}::int) and c."erasedAt" is null
  and not exists (select 1 from review_verdict v where v."itemId" = i.id and (v."memberId" = ${memberId}::uuid or v.adjudication))
  and (select count(*) from review_verdict v where v."itemId" = i.id and not v.adjudication) < i."reviewersWanted"`;

export async function findNextItem(
  { client, orgId }: Tenant,
  memberId: string,
): Promise<ReviewQueueRow | null> {
  const [row] = await client.$queryRaw<ReviewQueueRow[]>`
    ${ITEM} where ${openFor(orgId, memberId)} order by s."from", i.place, i.id limit 1`;
  return row ?? null;
}

export async function findReviewItem(
  { client, orgId }: Tenant,
  itemId: string,
): Promise<ReviewQueueRow | null> {
  const [row] = await client.$queryRaw<ReviewQueueRow[]>`
    ${ITEM} where i."orgId" = ${orgId}::uuid and i.id = ${itemId}::uuid`;
  return row ?? null;
}

/** How many a member has judged and how many are left for them, of the weeks that are open. */
export async function countReviewProgress(
  { client, orgId }: Tenant,
  memberId: string,
): Promise<{ done: number; left: number }> {
  const [counts] = await client.$queryRaw<{ done: number; left: number }[]>`
    select count(*) filter (where exists (select 1 from review_verdict v where v."itemId" = i.id
        and v."memberId" = ${memberId}::uuid and not v.adjudication))::int as done,
      count(*) filter (where ${openFor(orgId, memberId)})::int as left
    from review_item i join review_sample s on s.id = i."sampleId" join conversation c on c.id = i."conversationId"
    where i."orgId" = ${orgId}::uuid and s."to" > now() - make_interval(days => ${OPEN_DAYS}::int)`;
  return counts ?? { done: 0, left: 0 };
}

/** Two reviewers or more said different things, and nobody has decided. */
const undecided = (orgId: string) => Prisma.sql`
  i."orgId" = ${orgId}::uuid and c."erasedAt" is null
  and (select count(*) from review_verdict v where v."itemId" = i.id) >= 2
  and (select count(distinct v.verdict) from review_verdict v where v."itemId" = i.id) > 1
  and not exists (select 1 from review_verdict v where v."itemId" = i.id and v.adjudication)`;

/** A page of them, the latest week first, then in the order that was drawn; after an item of an earlier page. */
export function findUndecidedItems(
  { client, orgId }: Tenant,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<ReviewQueueRow[]> {
  const isLater =
    after === null
      ? Prisma.sql`true`
      : Prisma.sql`exists (select 1 from review_item seen join review_sample week on week.id = seen."sampleId"
          where seen."orgId" = ${orgId}::uuid and seen.id = ${after}::uuid
            and (s."from" < week."from" or (s."from" = week."from" and (i.place, i.id) > (seen.place, seen.id))))`;
  return client.$queryRaw<ReviewQueueRow[]>`
    ${ITEM} where ${undecided(orgId)} and ${isLater} order by s."from" desc, i.place, i.id limit ${limit}`;
}

export async function countUndecidedItems({ client, orgId }: Tenant): Promise<number> {
  const [found] = await client.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from review_item i join conversation c on c.id = i."conversationId"
    where ${undecided(orgId)}`;
  return found?.count ?? 0;
}

export interface StoredVerdict {
  readonly itemId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly adjudication: boolean;
  readonly verdict: ReviewVerdict;
  readonly turnMessageId: string | null;
  readonly reason: HandoffReason | null;
  readonly note: string;
  readonly at: Date;
}

/** What was said of some items, in the order in which it was said. */
export function findVerdicts(
  { client, orgId }: Tenant,
  itemIds: readonly string[],
): Promise<StoredVerdict[]> {
  return client.$queryRaw<StoredVerdict[]>`
    select v."itemId", v."memberId", m.name as "memberName", v.adjudication, v.verdict, v."turnMessageId", v.reason, v.note, v.at
    from review_verdict v join member m on m.id = v."memberId"
    where v."orgId" = ${orgId}::uuid and v."itemId" = any(${[...itemIds]}::uuid[]) order by v.at, v.id`;
}

export interface SampledItem {
  readonly id: string;
  readonly sampleId: string;
  readonly week: string;
  readonly conversationId: string;
  readonly isTransferred: boolean;
  readonly stratum: string;
  readonly inclusionProbability: number;
  readonly reason: string | null;
  readonly policyVersion: number | null;
  readonly reviewersWanted: number;
  readonly cutMessageId: string;
}

/** Everything drawn of the weeks that begin in a period. */
export function findSampledItems(
  { client, orgId }: Tenant,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<SampledItem[]> {
  return client.$queryRaw<SampledItem[]>`
    select i.id, i."sampleId", s.week, i."conversationId", i."handoffId" is not null as "isTransferred", i.stratum,
      i."inclusionProbability", i.reason, i."policyVersion", i."reviewersWanted", i."cutMessageId"
    from review_item i join review_sample s on s.id = i."sampleId"
    where i."orgId" = ${orgId}::uuid and s."from" >= ${from} and s."from" < ${to} order by s."from", i.place`;
}
