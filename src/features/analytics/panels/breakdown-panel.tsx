'use client';

import { Download } from 'lucide-react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { IconButton } from '../../../components/ui/icon-button';
import { Skeleton } from '../../../components/ui/skeleton';
import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { Dimension } from '../../../domain/metrics/figures';
import type { MetricsReport } from '../../../domain/metrics/report';
import { saveForSpreadsheet } from '../state/csv';
import type { DrillDownRequest } from '../state/drill-down';
import { count, duration, percent } from '../state/format';

interface BreakdownPanelProps {
  title: string;
  dimension: Dimension;
  report: MetricsReport | undefined;
  /** Words for a row's key. */
  nameOf(key: string | null): string;
  onDrillDown(request: DrillDownRequest): void;
}

/** Handoffs by reason, team or member: shares of episodes, since a transfer rate has no denominator here. */
export function BreakdownPanel({ title, dimension, report, nameOf, onDrillDown }: BreakdownPanelProps) {
  const rows = report?.breakdowns.find((breakdown) => breakdown.dimension === dimension)?.rows ?? [];
  const filled = rows.filter(({ summary }) => summary.counts.episodes > 0);
  const save = () => {
    const header = [title, 'Handoffs', 'Share', 'Median response (s)', 'Resolution rate', 'CSAT'];
    const lines = filled.map(({ key, summary: { counts, rates, durations } }) => [
      nameOf(key),
      counts.episodes,
      rates.episodeShare?.value ?? null,
      durations.responseTime.median,
      rates.resolutionRate?.value ?? null,
      rates.csat?.value ?? null,
    ]);
    void saveForSpreadsheet(`handoffs-by-${dimension}.csv`, [header, ...lines]);
  };
  return (
    <Card className="min-w-0 print:break-inside-avoid">
      <CardHeader
        title={title}
        actions={
          <IconButton label={`Download ${title.toLowerCase()} as CSV`} onClick={save}>
            <Download />
          </IconButton>
        }
      />
      <CardBody className="px-0">
        {!report ? (
          <div className="space-y-2 px-4" aria-busy="true">
            <Skeleton className="h-7 w-full" />
            <Skeleton className="h-7 w-full" />
            <Skeleton className="h-7 w-full" />
          </div>
        ) : filled.length === 0 ? (
          <p className="px-4 pb-2 text-sm text-muted">No handoffs in this range.</p>
        ) : (
          <Table caption={title}>
            <thead>
              <TableRow>
                <Th>{title.replace('Handoffs by ', '').replace(/^./, (first) => first.toUpperCase())}</Th>
                <Th numeric>Handoffs</Th>
                <Th numeric>Share</Th>
                <Th numeric>Response</Th>
                <Th numeric>Resolved</Th>
                <Th numeric>CSAT</Th>
              </TableRow>
            </thead>
            <tbody>
              {filled.map(({ key, summary: { counts, rates, durations } }) => (
                <TableRow key={key ?? 'none'}>
                  <Td className="max-w-44 truncate">{nameOf(key)}</Td>
                  <Td numeric>
                    <button
                      type="button"
                      className="min-h-6 min-w-6 rounded-sm underline-offset-2 hover:underline"
                      aria-label={`${counts.episodes} handoffs of ${nameOf(key)}: show the conversations`}
                      onClick={() =>
                        onDrillDown({
                          title: nameOf(key),
                          figure: 'episodes',
                          part: 'denominator',
                          dimension,
                          ...(key === null ? {} : { key }),
                        })
                      }
                    >
                      {count(counts.episodes)}
                    </button>
                  </Td>
                  <Td numeric>
                    <ShareBar share={rates.episodeShare?.value ?? 0} />
                  </Td>
                  <Td numeric>{duration(durations.responseTime.median)}</Td>
                  <Td numeric>{percent(rates.resolutionRate?.value ?? null)}</Td>
                  <Td numeric>{percent(rates.csat?.value ?? null)}</Td>
                </TableRow>
              ))}
            </tbody>
          </Table>
        )}
      </CardBody>
    </Card>
  );
}

function ShareBar({ share }: { share: number }) {
  return (
    <span className="inline-flex w-24 items-center justify-end gap-2">
      <span aria-hidden="true" className="h-1.5 w-12 overflow-hidden rounded-sm bg-surface-hover">
        <span className="block h-full bg-[var(--color-chart-1)]" style={{ width: `${share * 100}%` }} />
      </span>
      {percent(share)}
    </span>
  );
}
