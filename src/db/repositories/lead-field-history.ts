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

/**
 * Appends what fields hold from now on. Where a field has no history yet, what it held before comes first, so that
 * the first change can be taken back too.
 */
export async function appendFieldHistory(
  tenant: Tenant,
  lead: { readonly id: string; readonly createdAt: Date },
  change: {
    readonly before: LeadFields;
    readonly after: LeadFields;
    readonly fields: readonly LeadField[];
    /** Who changed it; null: the visitor or another system. */
    readonly memberId: string | null;
  },
): Promise<void> {
  const { orgId, client, now } = tenant;
  const { before, after, fields } = change;
  const where = { orgId, leadId: lead.id, field: { in: [...fields] } };
  const known = await client.leadFieldChange.findMany({
    where,
    distinct: ['field'],
    select: { field: true },
  });
  const line = (field: LeadField, entry: FieldEntry | undefined, memberId: string | null, at: Date) => ({
    orgId,
    leadId: lead.id,
    field,
    entry: entry === undefined ? Prisma.DbNull : JSON.parse(JSON.stringify(entry)),
    memberId,
    at,
  });
  const firsts = fields
    .filter((field) => !known.some((one) => one.field === field))
    .map((field) => {
      const entry = before[field];
      const at = entry === undefined ? lead.createdAt : new Date(entry.at);
      return line(field, entry, entry?.memberId ?? null, at < now ? at : new Date(now.getTime() - 1));
    });
  const changes = fields.map((field) =>
    line(field, after[field], after[field]?.memberId ?? change.memberId, now),
  );
  await client.leadFieldChange.createMany({ data: [...firsts, ...changes] });
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
