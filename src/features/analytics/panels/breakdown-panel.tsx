'use client';

import { useState } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { Skeleton } from '../../../components/ui/skeleton';
import type { BreakdownDimension } from '../../../domain/metrics/figures';
import { DownloadButton } from '../../shared/figures/download-button';
import { NumbersTable } from '../../shared/figures/numbers-table';
import { breakdownTable, isOfHandoffs, OFFERED_DIMENSIONS } from '../state/breakdown-table';
import type { DrillDownRequest } from '../state/drill-down';
import type { Filters } from '../state/filters';
import { DIMENSION_WORDS, rowName } from '../state/row-names';
import { type Names, useBreakdown } from '../state/use-report';

interface BreakdownPanelProps {
  filters: Filters;
  names: Names;
  onDrillDown(request: DrillDownRequest): void;
}

/** The figures by one dimension at a time. */
export function BreakdownPanel({ filters, names, onDrillDown }: BreakdownPanelProps) {
  const [dimension, setDimension] = useState<BreakdownDimension>('reason');
  const rows = useBreakdown(filters, dimension);
  const filled = rows?.filter(
    ({ summary: { counts } }) =>
      counts.episodes > 0 || (!isOfHandoffs(dimension) && counts.conversations > 0),
  );
  const table = filled && breakdownTable(dimension, filled, (key) => rowName(dimension, key, names));
  const title = `By ${DIMENSION_WORDS[dimension].toLowerCase()}`;
  return (
    <Card aria-label="Breakdown" className="min-w-0">
      <CardHeader
        as="h3"
        title={title}
        description={
          isOfHandoffs(dimension)
            ? 'Shares are of all handoffs.'
            : 'Conversations by where they came from, and what became of them.'
        }
        actions={
          <span className="print:hidden">
            <DownloadButton title={title} table={table} fileName={`handoffs-by-${dimension}`} />
          </span>
        }
      />
      <CardBody className="px-0!">
        <div className="mb-2 overflow-x-auto px-4 print:hidden">
          <SegmentedControl
            aria-label="Break down by"
            size="sm"
            value={dimension}
            onValueChange={(next: BreakdownDimension) => setDimension(next)}
            items={OFFERED_DIMENSIONS.map((value) => ({ value, label: DIMENSION_WORDS[value] }))}
          />
        </div>
        {table === undefined ? (
          <Skeleton className="mx-4 h-60" />
        ) : table.rows.length === 0 ? (
          <p className="flex h-40 items-center justify-center text-sm text-muted">
            No handoffs in this range.
          </p>
        ) : (
          <NumbersTable caption={title} table={table} onDrillDown={onDrillDown} />
        )}
      </CardBody>
    </Card>
  );
}
