import type { z } from 'zod';
import type { patchLeadBody } from '../../contracts/api/team';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import type { LeadRow } from '../../db/queries/thread-people';
import { findMember } from '../../db/repositories/members';
import { moneyInWords } from '../../domain/policy/fact-words';
import { ServiceProblem } from '../problem';
import type { Work } from '../work';

type Patch = z.output<typeof patchLeadBody>;
type Editable = keyof NonNullable<Patch['seen']>;

const WORDS: Readonly<Record<Editable, string>> = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  company: 'Company',
  stage: 'Stage',
  dealValueMinor: 'Deal value',
  ownerMemberId: 'Owner',
};

/**
 * Refuses a change of what the caller has not seen as it is: nobody undoes a colleague's work without knowing. A field
 * that holds by now what the caller wants it to hold is no conflict.
 * @throws ServiceProblem changed_meanwhile, with a sentence for each field
 */
export async function requireUnchanged(work: Work, lead: LeadRow, patch: Patch): Promise<void> {
  const { seen = {} } = patch;
  const now = { ...lead, dealValueMinor: lead.dealValueMinor === null ? null : Number(lead.dealValueMinor) };
  const fields = Object.keys(WORDS) as Editable[];
  const changed = fields.filter(
    (field) =>
      seen[field] !== undefined &&
      patch[field] !== undefined &&
      now[field] !== seen[field] &&
      now[field] !== patch[field],
  );
  if (changed.length === 0) return;
  const errors = await Promise.all(
    changed.map(async (path) => ({
      path,
      message: `${WORDS[path]} is now ${await inWords(work, lead, path)}`,
    })),
  );
  throw new ServiceProblem('changed_meanwhile', errors.map(({ message }) => message).join('. '), { errors });
}

async function inWords(work: Work, lead: LeadRow, field: Editable): Promise<string> {
  const value = lead[field];
  if (value === null) return 'empty';
  if (field === 'dealValueMinor') return moneyInWords(Number(value), lead.currency);
  if (field === 'ownerMemberId') return (await findMember(work, String(value)))?.name ?? 'somebody else';
  if (field === 'stage') return `“${value}”`;
  const memberId = leadFieldsSchema.parse(lead.fields)[field]?.memberId;
  const member = memberId ? await findMember(work, memberId) : null;
  return member ? `“${value}”, entered by ${member.name}` : `“${value}”`;
}
