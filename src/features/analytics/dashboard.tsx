'use client';

import { Monitor, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/ui/button';
import { ButtonLink } from '../../components/ui/button-link';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { useCan, useMe } from '../shared/team/team-context';
import { DrillDownSheet } from './panels/drill-down-sheet';
import { FilterBar } from './panels/filter-bar';
import { FilterWords } from './panels/filter-words';
import { Sections } from './panels/sections';
import type { DrillDownRequest } from './state/drill-down';
import { DEFAULT_FILTERS } from './state/filters';
import type { PromiseRequest } from './state/promise-rows';
import { useFilters } from './state/use-filters';
import { useNames, useReport } from './state/use-report';

/** The manager's page: how handoffs are going, whether to believe it, and which conversations are behind it. */
export function Dashboard() {
  const [filters, change] = useFilters();
  const { data: report, error, refetch, dataUpdatedAt, isPlaceholderData } = useReport(filters);
  const names = useNames();
  const { timeZone } = useMe().org;
  const seesAll = useCan('metrics.read_all');
  const [request, setRequest] = useState<DrillDownRequest | PromiseRequest | null>(null);
  const counts = report?.current.totals.counts;
  const isEmpty = counts && counts.visits === 0 && counts.conversations === 0 && counts.requests === 0;
  return (
    <>
      <PageHeader
        title="Analytics"
        aside={
          <span className="tabular">
            {timeZone}
            {dataUpdatedAt > 0 ? ` · as of ${clock(dataUpdatedAt, timeZone)}` : ''}
            {seesAll ? '' : ' · your own figures'}
          </span>
        }
        actions={
          <span className="flex gap-2 print:hidden">
            <Button size="sm" variant="ghost" onClick={() => window.print()}>
              <Printer aria-hidden="true" />
              Print
            </Button>
            {seesAll ? (
              <ButtonLink size="sm" href="/wallboard">
                <Monitor aria-hidden="true" />
                Wallboard
              </ButtonLink>
            ) : (
              <ButtonLink size="sm" href="/me">
                Beside your team
              </ButtonLink>
            )}
          </span>
        }
      />
      <div className="pane-scroll min-h-0 grow print:overflow-visible">
        <div className="sticky top-0 z-10 border-b bg-surface px-4 py-2 max-sm:static print:hidden">
          <div className="mx-auto max-w-350">
            <FilterBar filters={filters} names={names} canChooseMember={seesAll} onChange={change} />
          </div>
        </div>
        <div
          aria-busy={isPlaceholderData}
          className="mx-auto max-w-350 p-4 transition-opacity aria-busy:opacity-60 print:max-w-none print:p-0"
        >
          <FilterWords filters={filters} names={names} />
          {error ? (
            <EmptyState
              title="The figures could not be loaded"
              action={<Button onClick={() => refetch()}>Try again</Button>}
            >
              {error.message}
            </EmptyState>
          ) : isEmpty ? (
            <EmptyState
              title="Nothing happened here yet"
              action={
                <span className="flex gap-2">
                  <Button onClick={() => change({ ...DEFAULT_FILTERS, range: '90' })}>
                    All of the last 90 days
                  </Button>
                  <ButtonLink href="/settings/channels">Put the chat on your site</ButtonLink>
                </span>
              }
            >
              In this range nobody opened the chat that the filters let through. Choose a longer range or
              fewer filters.
            </EmptyState>
          ) : (
            <Sections
              report={report}
              filters={filters}
              names={names}
              seesAll={seesAll}
              onChange={change}
              onDrillDown={setRequest}
            />
          )}
        </div>
      </div>
      <DrillDownSheet request={request} filters={filters} onClose={() => setRequest(null)} />
    </>
  );
}

function clock(at: number, timeZone: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
}
