import type { CapturedField } from '../../contracts/api/lead-fields';
import { findMemberNames } from '../../db/queries/member-names';
import type { Tenant } from '../../db/tenant';
import type { FieldSource, LeadFields } from '../../domain/leads/field-entry';
import { fieldText } from '../../domain/leads/field-text';
import { LEAD_FIELDS } from '../../domain/leads/types';

const SET_BY: Readonly<Record<FieldSource, CapturedField['setBy']>> = {
  bot: 'bot',
  form: 'visitor',
  identity: 'visitor',
  import: 'system',
  api: 'system',
  member: 'member',
};

/** What is known of a lead and what was declined, as people read it, with where each came from. */
export async function capturedFields(
  tenant: Tenant,
  fields: LeadFields,
  currency: string,
): Promise<CapturedField[]> {
  const memberIds = LEAD_FIELDS.flatMap((field) => fields[field]?.memberId ?? []);
  const names = await findMemberNames(tenant, [...new Set(memberIds)]);
  return LEAD_FIELDS.flatMap((field) => {
    const entry = fields[field];
    if (!entry) return [];
    const { value, declined, source, memberId, messageId, at } = entry;
    return [
      {
        field,
        value: value === null ? null : fieldText(value, currency),
        declined,
        setBy: SET_BY[source],
        memberName: memberId === null ? null : (names.get(memberId) ?? 'Former member'),
        messageId,
        at,
      },
    ];
  });
}
