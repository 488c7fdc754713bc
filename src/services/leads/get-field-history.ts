import type { FieldHistory } from '../../contracts/api/lead-fields';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import { findMemberNames } from '../../db/queries/member-names';
import { findLead } from '../../db/queries/thread-people';
import { findFieldHistory } from '../../db/repositories/lead-field-history';
import { withTenant } from '../../db/tenant';
import type { LeadField } from '../../domain/leads/types';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { capturedFields } from './captured-fields';

/**
 * What a field has held, the newest first: the value, the message it came from and who changed it. A field that never
 * changed has the one line of what it holds.
 * @throws ServiceProblem not_found
 */
export function getFieldHistory(
  ctx: ServiceContext,
  input: { readonly leadId: string; readonly field: LeadField },
): Promise<FieldHistory> {
  const { leadId, field } = input;
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const lead = await findLead(tenant, leadId);
    if (!lead) throw notFound('lead');
    const lines = await findFieldHistory(tenant, lead.id, field);
    const names = await findMemberNames(
      tenant,
      lines.flatMap(({ memberId }) => memberId ?? []),
    );
    const told = lines.filter(({ entry }, index) => entry !== null || index < lines.length - 1);
    const items = await Promise.all(
      told.map(async ({ id, entry, memberId, at }) => {
        const fields = leadFieldsSchema.parse(entry === null ? {} : { [field]: entry });
        const [captured] = await capturedFields(tenant, fields, lead.currency);
        const by = memberId === null ? null : (names.get(memberId) ?? 'Former member');
        const emptied = { field, value: null, declined: false, setBy: 'member' as const, messageId: null };
        return { ...(captured ?? emptied), id, memberName: by, at: at.toISOString() };
      }),
    );
    return { items };
  });
}
