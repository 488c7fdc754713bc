import type { LeadDetail, LeadList } from '../../../contracts/api/team';
import type { LeadStage } from '../../../domain/leads/types';

/** What a person may change from the page. */
export interface LeadChange {
  readonly stage?: LeadStage;
  readonly dealValueMinor?: number | null;
}

export interface LeadPages {
  readonly pages: LeadList[];
  readonly pageParams: unknown[];
}

/** The open lead as it will be once the change is stored. */
export function changeDetail(detail: LeadDetail, change: LeadChange): LeadDetail {
  return { ...detail, lead: { ...detail.lead, ...change } };
}

/** The list with one lead changed; its place stays, so that nothing jumps under the pointer. */
export function changePages(
  { pages, pageParams }: LeadPages,
  id: string,
  change: Partial<LeadList['items'][number]>,
): LeadPages {
  return {
    pageParams,
    pages: pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
    })),
  };
}
