import { leadFieldsSchema } from '../../contracts/lead-fields';
import type { FieldEntry, LeadFields } from '../../domain/leads/field-entry';
import type { LeadField } from '../../domain/leads/types';
import { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

/** One line of a field's history; `entry` is null from when nothing was known. */
interface FieldHistoryLine {
  readonly id: string;
  readonly entry: FieldEntry | null;
  readonly memberId: string | null;
  readonly at: Date;
}

const LINES = 50;

interface LeadOfHistory {
  readonly id: string;
  readonly createdAt: Date;
}

/**
 * Appends what fields hold from now on. Where a field has no history yet, what it held before comes first, so that
 * the first change can be taken back too.
 */
export async function appendFieldHistory(
  tenant: Tenant,
  lead: LeadOfHistory,
  change: {
    readonly before: LeadFields;
    readonly after: LeadFields;
    readonly fields: readonly LeadField[];
    /** Who changed it; null: the visitor or another system. */
    readonly memberId: string | null;
  },
): Promise<void> {
  const { before, after, fields } = change;
  const firsts = await firstLines(tenant, lead, before, fields);
  const changes = fields.map((field) =>
    lineOf(tenant, lead, field, after[field], after[field]?.memberId ?? change.memberId, tenant.now),
  );
  await tenant.client.leadFieldChange.createMany({ data: [...firsts, ...changes] });
}

/** Gives fields without a history their first line: what they hold. */
export async function startFieldHistory(
  tenant: Tenant,
  lead: LeadOfHistory,
  known: LeadFields,
  fields: readonly LeadField[],
): Promise<void> {
  await tenant.client.leadFieldChange.createMany({ data: await firstLines(tenant, lead, known, fields) });
}

async function firstLines(
  tenant: Tenant,
  lead: LeadOfHistory,
  known: LeadFields,
  fields: readonly LeadField[],
) {
  const { orgId, client, now } = tenant;
  const where = { orgId, leadId: lead.id, field: { in: [...fields] } };
  const begun = await client.leadFieldChange.findMany({
    where,
    distinct: ['field'],
    select: { field: true },
  });
  return fields
    .filter((field) => !begun.some((one) => one.field === field))
    .map((field) => {
      const entry = known[field];
      const at = entry === undefined ? lead.createdAt : new Date(entry.at);
      const past = at < now ? at : new Date(now.getTime() - 1);
      return lineOf(tenant, lead, field, entry, entry?.memberId ?? null, past);
    });
}

function lineOf(
  { orgId }: Tenant,
  lead: LeadOfHistory,
  field: LeadField,
  entry: FieldEntry | undefined,
  memberId: string | null,
  at: Date,
) {
  const stored = entry === undefined ? Prisma.DbNull : JSON.parse(JSON.stringify(entry));
  return { orgId, leadId: lead.id, field, entry: stored, memberId, at };
}

/** A field's history, the newest first, at most fifty lines. */
export async function findFieldHistory(
  tenant: Tenant,
  leadId: string,
  field: LeadField,
): Promise<FieldHistoryLine[]> {
  const rows = await tenant.client.leadFieldChange.findMany({
    where: { orgId: tenant.orgId, leadId, field },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: LINES,
  });
  return rows.flatMap<FieldHistoryLine>(({ id, entry, memberId, at }) => {
    if (entry === null) return [{ id, entry, memberId, at }];
    const read = leadFieldsSchema.safeParse({ [field]: entry });
    const held = read.success ? read.data[field] : undefined;
    return held ? [{ id, entry: held, memberId, at }] : [];
  });
}
