'use client';

import { Download, Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { IconButton } from '../../../components/ui/icon-button';
import { Skeleton } from '../../../components/ui/skeleton';
import { saveForSpreadsheet } from '../state/csv';
import type { DrillDownRequest } from '../state/drill-down';
import { csvRows, type PanelTable } from '../state/panel-table';
import { NumbersTable } from './numbers-table';

interface ChartPanelProps {
  title: string;
  description?: ReactNode;
  /** Left out while loading. */
  table: PanelTable | undefined;
  fileName: string;
  /** Above the chart, such as a choice of the figure. */
  controls?: ReactNode;
  /** Instead of the chart when there is nothing to draw. */
  nothing?: string | null | undefined;
  /** Keeps the place while loading, so that nothing moves. */
  height: string;
  onDrillDown(request: DrillDownRequest): void;
  children: ReactNode;
}

/** A chart with its numbers as a table and as a file. */
export function ChartPanel(props: ChartPanelProps) {
  const { title, description, table, fileName, controls, nothing, height, onDrillDown, children } = props;
  const [asTable, setAsTable] = useState(false);
  return (
    <Card aria-label={title} className="min-w-0 print:break-inside-avoid">
      <CardHeader
        as="h3"
        title={title}
        description={description}
        actions={
          <span className="flex gap-1 print:hidden">
            <IconButton
              size="sm"
              label={asTable ? `${title}: view as chart` : `${title}: view as table`}
              pressed={asTable}
              onClick={() => setAsTable(!asTable)}
            >
              <Table2 />
            </IconButton>
            <IconButton
              size="sm"
              label={`${title}: download CSV`}
              disabled={table === undefined}
              onClick={() => {
                if (table) void saveForSpreadsheet(`${fileName}.csv`, csvRows(table));
              }}
            >
              <Download />
            </IconButton>
          </span>
        }
      />
      <CardBody>
        {controls ? <div className="mb-3 print:hidden">{controls}</div> : null}
        {table === undefined ? (
          <Skeleton className={`w-full ${height}`} />
        ) : asTable ? (
          <NumbersTable caption={title} table={table} onDrillDown={onDrillDown} />
        ) : nothing ? (
          <p className={`flex items-center justify-center text-sm text-muted ${height}`}>{nothing}</p>
        ) : (
          children
        )}
      </CardBody>
    </Card>
  );
}
