'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../../components/ui/button';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { REASON_WORDS } from '../../domain/handoff/describe-event';
import { HANDOFF_REASONS } from '../../domain/handoff/types';
import { useCan, useMe } from '../shared/team/team-context';
import { BreakdownPanel } from './panels/breakdown-panel';
import { DrillDownSheet } from './panels/drill-down-sheet';
import { EndsPanel, QualityPanel } from './panels/ends-panel';
import { FilterBar } from './panels/filter-bar';
import { LiveStrip } from './panels/live-strip';
import { DurationTile, RateTile } from './panels/metric-tile';
import { TrendPanel } from './panels/trend-panel';
import type { DrillDownRequest } from './state/drill-down';
import { type Filters, filtersToSearch, parseFilters } from './state/filters';
import { useNames, useReport } from './state/use-report';

/** The manager's page: how handoffs are going, whether to believe it, and which conversations are behind it. */
export function Dashboard() {
  const router = useRouter();
  const pathname = usePathname();
  const filters = parseFilters(new URLSearchParams(useSearchParams()));
  const { data: report, error, refetch, dataUpdatedAt, isPlaceholderData } = useReport(filters);
  const names = useNames();
  const { timeZone } = useMe().org;
  const seesAll = useCan('metrics.read_all');
  const [request, setRequest] = useState<DrillDownRequest | null>(null);
  const change = (next: Filters) => {
    const search = filtersToSearch(next);
    router.replace(search === '' ? pathname : `${pathname}?${search}`, { scroll: false });
  };
  const shown = { report, onDrillDown: setRequest };
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
      />
      <div className="pane-scroll min-h-0 grow">
        <div
          aria-busy={isPlaceholderData}
          className="mx-auto flex max-w-350 flex-col gap-4 p-4 print:max-w-none print:p-0"
        >
          <FilterBar filters={filters} names={names} canChooseMember={seesAll} onChange={change} />
          {error ? (
            <EmptyState
              title="The figures could not be loaded"
              action={<Button onClick={() => refetch()}>Try again</Button>}
            >
              {error.message}
            </EmptyState>
          ) : (
            <>
              <LiveStrip />
              <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-5">
                <RateTile figure="transferRate" {...shown} />
                <DurationTile figure="responseTime" {...shown} />
                <RateTile figure="resolutionRate" {...shown} />
                <RateTile figure="csat" {...shown} />
                <RateTile figure="conversionRate" {...shown} />
              </div>
              <TrendPanel report={report} />
              <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">
                <BreakdownPanel
                  title="Handoffs by reason"
                  dimension="reason"
                  nameOf={(key) => REASON_WORDS[HANDOFF_REASONS.find((reason) => reason === key) ?? 'api']}
                  {...shown}
                />
                <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
                  <EndsPanel {...shown} />
                  <QualityPanel {...shown} />
                </div>
                <BreakdownPanel
                  title="Handoffs by team"
                  dimension="team"
                  nameOf={(key) => (key === null ? 'No team' : (names.teams.get(key) ?? 'Former team'))}
                  {...shown}
                />
                <BreakdownPanel
                  title="Handoffs by member"
                  dimension="member"
                  nameOf={(key) =>
                    key === null ? 'Nobody took it' : (names.members.get(key) ?? 'Former member')
                  }
                  {...shown}
                />
              </div>
            </>
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
