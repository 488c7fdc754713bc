'use client';

import { Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { IconButton } from '../../../components/ui/icon-button';
import { Skeleton } from '../../../components/ui/skeleton';
import { DownloadButton } from './download-button';
import { NumbersTable } from './numbers-table';
import type { PanelTable } from './panel-table';

interface ChartPanelProps<Request> {
  title: string;
  /** Heading level on this page. */
  as?: 'h2' | 'h3';
  description?: ReactNode;
  /** Left out while loading. */
  table: PanelTable<Request> | undefined;
  fileName: string;
  /** Above the chart, such as a choice of the figure. */
  controls?: ReactNode;
  /** Instead of the chart when there is nothing to draw. */
  nothing?: string | null | undefined;
  /** Keeps the place while loading, so that nothing moves. */
  height: string;
  onDrillDown?: (request: Request) => void;
  children: ReactNode;
}

/** A chart with its numbers as a table and as a file. */
export function ChartPanel<Request extends { readonly title: string } = never>(
  props: ChartPanelProps<Request>,
) {
  const { title, as = 'h3', description, table, fileName, controls, nothing, height, onDrillDown } = props;
  const [asTable, setAsTable] = useState(false);
  return (
    <Card aria-label={title} className="min-w-0 print:break-inside-avoid">
      <CardHeader
        as={as}
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
            <DownloadButton title={title} table={table} fileName={fileName} />
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
          props.children
        )}
      </CardBody>
    </Card>
  );
}
