'use client';

import { useQuery } from '@tanstack/react-query';
import { Contact, Download } from 'lucide-react';
import dynamic from 'next/dynamic';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { Button } from '../../components/ui/button';
import { buttonClass } from '../../components/ui/button-class';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { exportLeads } from '../../contracts/operations/leads';
import { fillPath } from '../shared/api/fill-path';
import { LoadFailed } from '../shared/page/load-failed';
import { membersQuery } from '../shared/team/people-queries';
import { useCan, useMe, useTeamApi } from '../shared/team/team-context';
import { ColumnsMenu } from './list/columns-menu';
import { LeadCards } from './list/lead-cards';
import { LeadFilterBar } from './list/lead-filter-bar';
import { LeadTable } from './list/lead-table';
import { LeadTableSkeleton } from './list/lead-table-skeleton';
import { countFilters, type LeadFilters, leadHref, parseLeadFilters } from './state/lead-filters';
import { useLeadFeed } from './state/use-lead-feed';
import { useApiQuery, useLeadColumns, useLeadList } from './state/use-leads';

const ImportDialog = dynamic(() => import('./import/import-dialog').then((file) => file.ImportDialog));

/** Everyone worth talking to; filters and order live in the URL. */
export function LeadsPage() {
  const router = useRouter();
  const pathname = usePathname();
  const filters = parseLeadFilters(new URLSearchParams(useSearchParams()));
  const list = useLeadList(filters);
  useLeadFeed(null);
  const { columns, choose } = useLeadColumns();
  const { data: members } = useQuery(membersQuery(useTeamApi()));
  const active = members?.items.filter(({ deactivatedAt }) => deactivatedAt === null) ?? [];
  const canImport = useCan('leads.import');
  const leads = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const isFiltered = filters.q !== '' || countFilters(filters) > 0;
  const go = (next: Partial<LeadFilters>) =>
    router.replace(leadHref(pathname, { ...filters, ...next }), { scroll: false });
  return (
    <>
      <PageHeader
        title="Leads"
        actions={
          <>
            {columns ? (
              // Cards, which a phone shows, have no columns.
              <span className="contents max-sm:hidden">
                <ColumnsMenu columns={columns} onChange={choose} />
              </span>
            ) : null}
            {canImport ? <ImportDialog /> : null}
            <ExportLink filters={filters} columns={columns ?? []} />
          </>
        }
      />
      <LeadFilterBar filters={filters} members={active} onChange={go} />
      <div className="pane-scroll min-h-0 grow overflow-x-auto" aria-busy={list.isPlaceholderData}>
        {list.isError && !list.data ? (
          <LoadFailed
            title="The leads could not be loaded"
            error={list.error}
            onRetry={() => void list.refetch()}
          />
        ) : !list.data || !columns ? (
          <LeadTableSkeleton />
        ) : leads.length === 0 ? (
          <EmptyState icon={<Contact />} title={isFiltered ? 'No lead matches' : 'No leads yet'}>
            {isFiltered
              ? 'Nobody fits this search and these filters. Clear one of them to see more.'
              : 'A visitor becomes a lead when they write to the bot or leave an e-mail address. You can also import a CSV file.'}
          </EmptyState>
        ) : (
          <>
            <div className="hidden sm:block">
              <LeadTable
                leads={leads}
                columns={columns}
                members={active}
                sort={filters.sort}
                direction={filters.direction}
                onSort={(sort, direction) => go({ sort, direction })}
              />
            </div>
            <div className="sm:hidden">
              <LeadCards leads={leads} />
            </div>
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
      <p
        id="lead-keys"
        className="hidden border-t px-4 py-1.5 text-xs text-muted sm:block pointer-coarse:hidden"
      >
        Arrow keys move, Enter edits, Escape takes back, Shift with Enter opens the lead
      </p>
    </>
  );
}

/** A download of what the list shows; the browser sends the session with it. */
function ExportLink({ filters, columns }: { filters: LeadFilters; columns: readonly string[] }) {
  const canExport = useCan('leads.export');
  const { slug } = useMe().org;
  const query = useApiQuery(filters);
  if (!canExport) return null;
  const search = new URLSearchParams({
    ...query,
    ...(columns.length > 0 ? { columns: columns.join(',') } : {}),
  });
  return (
    <a
      href={`${fillPath(exportLeads.path, { org: slug })}?${search}`}
      download="leads.csv"
      className={buttonClass('secondary', 'md')}
    >
      <Download aria-hidden="true" />
      Export
    </a>
  );
}
