import { leadFieldsSchema } from '../../contracts/lead-fields';
import { findLeadsByAddress, findVisitorsOfLeads } from '../../db/queries/lead-lookalikes';
import type { LeadRow } from '../../db/queries/thread-people';
import { lockLeadsToMerge } from '../../db/repositories/lead-merges';
import { mergeLeads } from '../leads/merge-leads';
import type { OrgPolicy } from '../policy/org-policy';
import type { Work } from '../work';

/**
 * Leads with an address that a site vouches for, and that nobody can have got by typing it: records of the team's own
 * that no visitor chats as, and leads of visitors whose sites signed the same address. Whoever only typed it, even a
 * stranger who chats right now, is no part of this: such leads are offered to the team (`listLookalikes`).
 */
export async function findSamePeople(work: Work, address: string): Promise<LeadRow[]> {
  const leads = await findLeadsByAddress(work, address);
  const visitors = await findVisitorsOfLeads(
    work,
    leads.map(({ id }) => id),
  );
  return leads.filter((lead) => {
    const theirs = visitors.filter(({ leadId }) => leadId === lead.id);
    const isSigned = leadFieldsSchema.parse(lead.fields).email?.source === 'identity';
    return theirs.length === 0 || (isSigned && theirs.every(({ externalId }) => externalId !== null));
  });
}

/**
 * Makes a visitor's lead and all leads of the same person one: the oldest stays. Part of the caller's transaction, which
 * holds their conversations.
 */
export async function mergeByAddress(
  work: Work,
  policy: OrgPolicy,
  leadId: string,
  address: string,
): Promise<void> {
  const same = await findSamePeople(work, address);
  const ids = new Set([leadId, ...same.map(({ id }) => id)]);
  if (ids.size === 1) return;
  const leads = [...(await lockLeadsToMerge(work, [...ids])).values()];
  const [oldest, ...others] = leads.toSorted(
    (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  let into = oldest;
  for (const from of others) {
    if (into) into = await mergeLeads(work, policy, { into, from }, { cause: 'email', memberId: null });
  }
}
