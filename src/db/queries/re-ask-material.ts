import { leadFieldsSchema } from '../../contracts/lead-fields';
import { fieldText } from '../../domain/leads/field-text';
import { LEAD_FIELDS, type LeadField } from '../../domain/leads/types';
import { groupBy } from '../../domain/metrics/group-by';
import type { EpisodeToExamine, FieldMoment } from '../../domain/quality/re-asks/examine-episode';
import type { Database } from '../database';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

interface SpokenRow {
  readonly handoffId: string;
  readonly authorKind: string;
  readonly id: string;
  readonly text: string;
  readonly at: Date;
}

interface KnownRow {
  readonly leadId: string;
  readonly field: LeadField | null;
  readonly entry: unknown;
  readonly at: Date | null;
}

/**
 * What is needed to examine episodes for repeated questions, by episode: what was said between its first answer and its
 * end, and what the lead's fields held when. Three set-based queries, however many episodes.
 */
export async function findReAskMaterial(
  tenant: Tenant,
  handoffIds: readonly string[],
): Promise<ReadonlyMap<string, EpisodeToExamine>> {
  const { client, orgId } = tenant;
  const ids = [...handoffIds];
  const episodes = await client.$queryRaw<
    { id: string; leadId: string; fields: unknown; currency: string }[]
  >`
    select h.id, l.id as "leadId", l.fields, l.currency from handoff h
      join conversation c on c.id = h."conversationId" join lead l on l.id = c."leadId"
    where h."orgId" = ${orgId}::uuid and h.id = any(${ids}::uuid[]) and h."engagedAt" is not null`;
  const spoken = await client.$queryRaw<SpokenRow[]>`
    select h.id as "handoffId", m."authorKind", m.id, m.text, m."createdAt" as at
    from handoff h join message m on m."conversationId" = h."conversationId" and m."createdAt" >= h."engagedAt"
      and m."createdAt" <= coalesce(h."endedAt", now())
    where h."orgId" = ${orgId}::uuid and h.id = any(${ids}::uuid[]) and m."authorKind" in ('agent', 'visitor')
      and not m.private and m."retractedAt" is null order by m."teamSeq"`;
  const changes = await client.$queryRaw<KnownRow[]>`
    select "leadId", field, entry, at from lead_field_change
    where "orgId" = ${orgId}::uuid and "leadId" = any(${[...new Set(episodes.map(({ leadId }) => leadId))]}::uuid[])`;
  const said = groupBy(spoken, ({ handoffId }) => handoffId);
  const changed = groupBy(changes, ({ leadId }) => leadId);
  return new Map(
    episodes.map(({ id, leadId, fields, currency }) => {
      const words = said.get(id) ?? [];
      const now = momentsOf(fields, currency, null);
      const before = (changed.get(leadId) ?? []).flatMap(({ field, entry, at }) =>
        field === null || at === null
          ? []
          : entry === null
            ? [{ field, value: null, at, messageId: null }]
            : momentsOf({ [field]: entry }, currency, at),
      );
      return [
        id,
        {
          agentMessages: words.filter(({ authorKind }) => authorKind === 'agent'),
          visitorMessages: words.filter(({ authorKind }) => authorKind === 'visitor'),
          moments: [...now, ...before],
          currency,
        },
      ];
    }),
  );
}

/** Stored fields as moments; `at` where a history line says it, else when each was captured. */
function momentsOf(fields: unknown, currency: string, at: Date | null): FieldMoment[] {
  const read = leadFieldsSchema.safeParse(fields);
  if (!read.success) return [];
  return LEAD_FIELDS.flatMap((field) => {
    const entry = read.data[field];
    if (!entry) return [];
    const value = entry.value === null ? null : fieldText(entry.value, currency);
    return [{ field, value, at: at ?? new Date(entry.at), messageId: entry.messageId }];
  });
}

/** Answered episodes that have ended and were never examined, across organisations; the oldest of each first. */
export function findUnexaminedHandoffs(
  database: Database,
  limitPerOrg: number,
): Promise<{ orgId: string; handoffId: string }[]> {
  return withSystem(
    database,
    (client) => client.$queryRaw<{ orgId: string; handoffId: string }[]>`
      select o.id as "orgId", h.id as "handoffId" from org o cross join lateral (
        select id from handoff where "orgId" = o.id and "reAsks" is null and "engagedAt" is not null
          and "endedAt" is not null order by "endedAt" limit ${limitPerOrg}) h`,
  );
}
