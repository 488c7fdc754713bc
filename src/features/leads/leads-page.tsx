'use client';

import { Contact } from 'lucide-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { Button } from '../../components/ui/button';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { LoadFailed } from '../shared/page/load-failed';
import { LoadingRows } from '../shared/page/loading-rows';
import { useMe } from '../shared/team/team-context';
import { LeadSheet } from './detail/lead-sheet';
import { LeadFilterBar } from './list/lead-filter-bar';
import { LeadTable } from './list/lead-table';
import { type LeadLocation, leadHref, parseLeadLocation } from './state/lead-filters';
import { useLeadList } from './state/use-leads';

/** Everyone worth talking to, the most promising first; a lead opens beside the list. */
export function LeadsPage() {
  const router = useRouter();
  const pathname = usePathname();
  const location = parseLeadLocation(new URLSearchParams(useSearchParams()));
  const { timeZone } = useMe().org;
  const list = useLeadList(location);
  const leads = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const isFiltered = location.q !== '' || location.stage !== null || location.band !== null;
  const go = (next: Partial<LeadLocation>) =>
    router.replace(leadHref(pathname, { ...location, ...next }), { scroll: false });
  return (
    <>
      <PageHeader title="Leads" aside="Highest score first" />
      <LeadFilterBar filters={location} onChange={go} />
      <div className="pane-scroll min-h-0 grow" aria-busy={list.isPlaceholderData}>
        {list.isError && !list.data ? (
          <LoadFailed
            title="The leads could not be loaded"
            error={list.error}
            onRetry={() => void list.refetch()}
          />
        ) : !list.data ? (
          <LoadingRows rows={10} label="Loading leads" />
        ) : leads.length === 0 ? (
          <EmptyState icon={<Contact />} title={isFiltered ? 'No lead matches' : 'No leads yet'}>
            {isFiltered
              ? 'Nobody fits this search and these filters. Clear one of them to see more.'
              : 'A visitor becomes a lead when they write to the bot or leave an e-mail address.'}
          </EmptyState>
        ) : (
          <>
            <LeadTable
              leads={leads}
              openId={location.lead}
              timeZone={timeZone}
              hrefOf={(id) => leadHref(pathname, { ...location, lead: id })}
            />
            {list.hasNextPage ? (
              <div className="flex h-16 items-center justify-center">
                <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  Show more
                </Button>
              </div>
            ) : null}
          </>
        )}
      </div>
      <LeadSheet id={location.lead} onClose={() => go({ lead: null })} />
    </>
  );
}
