import type { LeadItem, LeadList } from '../../../contracts/api/leads';
import type { LeadDetail } from '../../../contracts/api/team';
import type { LeadStage } from '../../../domain/leads/types';

/** What a person may change in place. */
export interface LeadChange {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly company?: string | null;
  readonly stage?: LeadStage;
  readonly dealValueMinor?: number | null;
  readonly owner?: LeadItem['owner'];
}

export interface LeadPages {
  readonly pages: LeadList[];
  readonly pageParams: unknown[];
}

/** The body of the call: what is to change, and what the person saw there. */
export function changeBody(lead: LeadItem, { owner, ...change }: LeadChange) {
  const fields = Object.keys(change) as (keyof typeof change)[];
  const seen = Object.fromEntries(fields.map((field) => [field, lead[field]]));
  if (owner === undefined) return { ...change, seen };
  return {
    ...change,
    ownerMemberId: owner?.id ?? null,
    seen: { ...seen, ownerMemberId: lead.owner?.id ?? null },
  };
}

/** A lead as it will be once the change is stored. */
export function changeLead(lead: LeadItem, change: LeadChange): LeadItem {
  const changed = { ...lead, ...change };
  return { ...changed, displayName: changed.name ?? changed.email ?? lead.displayName };
}

export function changeDetail(detail: LeadDetail, change: LeadChange): LeadDetail {
  return { ...detail, lead: changeLead(detail.lead, change) };
}

/** The list with one lead changed; its place stays, so that nothing jumps under the pointer. */
export function changePages(
  { pages, pageParams }: LeadPages,
  id: string,
  change: (lead: LeadItem) => LeadItem,
): LeadPages {
  return {
    pageParams,
    pages: pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === id ? change(item) : item)),
    })),
  };
}
