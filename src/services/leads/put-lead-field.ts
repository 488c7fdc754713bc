import type { PutLeadField, StoredField } from '../../contracts/api/lead-fields';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import { findFieldHistory } from '../../db/repositories/lead-field-history';
import { lockLead } from '../../db/repositories/leads';
import { readFieldText } from '../../domain/bot/qualification/read-field-text';
import type { LeadFields } from '../../domain/leads/field-entry';
import { mergeFields } from '../../domain/leads/merge-fields';
import type { LeadField } from '../../domain/leads/types';
import { calendarDayOf } from '../../domain/time/local-day';
import type { MemberContext } from '../context';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { notFound, ServiceProblem } from '../problem';
import { inTenant, type Work } from '../work';
import { capturedFields } from './captured-fields';
import { rescoreLead } from './rescore-lead';
import { writeFields } from './store-fields';
import { tellInboxOfLead } from './tell-inbox';

export interface PutLeadFieldInput {
  readonly leadId: string;
  readonly field: LeadField;
  readonly change: PutLeadField;
}

/**
 * A member enters a field as people write it, empties it, or takes a change back. What a person enters wins over what
 * the bot has read; the score and what the policy knows follow in the same transaction.
 * @throws ServiceProblem validation_failed with what was expected, changed_meanwhile, not_found
 */
export function putLeadField(ctx: MemberContext, input: PutLeadFieldInput): Promise<StoredField> {
  const { leadId, field } = input;
  const { memberId } = ctx.actor;
  return inTenant(ctx, async (work) => {
    const lead = await lockLead(work, leadId);
    if (!lead) throw notFound('lead');
    const policy = await loadOrgPolicy(work);
    const known = leadFieldsSchema.parse(lead.fields);
    const fields = await changed(work, { known, input, memberId, policy, currency: lead.currency });
    const stored = await writeFields(work, lead, fields, memberId);
    const cause = { words: 'edit', conversationId: null };
    await rescoreLead(work, policy, stored, cause);
    await tellInboxOfLead(work, leadId);
    return {
      fields: await capturedFields(work, fields, lead.currency),
      undo: await undoOf(work, leadId, field),
    };
  });
}

interface Change {
  readonly known: LeadFields;
  readonly input: PutLeadFieldInput;
  readonly memberId: string;
  readonly policy: OrgPolicy;
  readonly currency: string;
}

async function changed(
  work: Work,
  { known, input, memberId, policy, currency }: Change,
): Promise<LeadFields> {
  const { field, change, leadId } = input;
  if ('restore' in change) return restored(work, known, { ...change, field, leadId });
  const source = {
    source: 'member',
    confidence: 1,
    messageId: null,
    memberId,
    at: work.now.toISOString(),
  } as const;
  if (change.value === null) return mergeFields(known, [{ ...source, field, value: null }]).fields;
  const today = calendarDayOf(work.now, policy.org.timeZone);
  const text = readFieldText(field, change.value, { defaultCurrency: currency, today });
  if ('read' in text) return mergeFields(known, [{ ...source, ...text.read }]).fields;
  const errors = [{ path: 'body.value', message: text.problem }];
  throw new ServiceProblem('validation_failed', text.problem, { errors });
}

/** Puts back what a line of the history says, with the message and the source it had then. */
async function restored(
  work: Work,
  known: LeadFields,
  wanted: {
    readonly restore: string;
    readonly after?: string | undefined;
    readonly field: LeadField;
    readonly leadId: string;
  },
): Promise<LeadFields> {
  const lines = await findFieldHistory(work, wanted.leadId, wanted.field);
  const line = lines.find(({ id }) => id === wanted.restore);
  if (!line) throw notFound('line of the history');
  if (wanted.after !== undefined && lines[0]?.id !== wanted.after) {
    throw new ServiceProblem('changed_meanwhile', 'Somebody has changed this field since');
  }
  const { [wanted.field]: _, ...others } = known;
  return line.entry === null ? others : leadFieldsSchema.parse({ ...others, [wanted.field]: line.entry });
}

async function undoOf(work: Work, leadId: string, field: LeadField): Promise<StoredField['undo']> {
  const [latest, before] = await findFieldHistory(work, leadId, field);
  const isOfNow = latest !== undefined && latest.at.getTime() === work.now.getTime();
  return isOfNow && before ? { restore: before.id, after: latest.id } : null;
}
