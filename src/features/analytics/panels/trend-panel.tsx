'use client';

import { Download, Table2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { IconButton } from '../../../components/ui/icon-button';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { Skeleton } from '../../../components/ui/skeleton';
import { FIGURE_DEFINITIONS } from '../../../domain/metrics/definitions';
import type { MetricsReport } from '../../../domain/metrics/report';
import { saveForSpreadsheet } from '../state/csv';
import { TREND_FIGURES, type TrendFigure, trendPoints } from '../state/trend-points';
import { TrendTable } from './trend-table';

const TrendChart = dynamic(() => import('../charts/trend-chart'), {
  ssr: false,
  loading: () => <Skeleton className="h-65 w-full" />,
});

/** One figure by day, as chart or table, and as a file. */
export function TrendPanel({ report }: { report: MetricsReport | undefined }) {
  const [figure, setFigure] = useState<TrendFigure>('transferRate');
  const [asTable, setAsTable] = useState(false);
  const { label } = FIGURE_DEFINITIONS[figure];
  const points = report ? trendPoints(report, figure) : [];
  const save = () => {
    const header = ['Day', label, 'Detail', 'Day before', `${label} before`];
    const rows = points.map(({ day, value, detail, previousDay, previous }) => [
      day,
      value,
      detail,
      previousDay,
      previous,
    ]);
    void saveForSpreadsheet(`${figure}-by-day.csv`, [header, ...rows]);
  };
  return (
    <Card className="print:break-inside-avoid">
      <CardHeader
        title="By day"
        description={
          report
            ? `Days of ${report.timeZone}${report.previous ? '; dashed: the period before, same weekdays' : ''}`
            : ' '
        }
        actions={
          <>
            <IconButton
              label={asTable ? 'View as chart' : 'View as table'}
              pressed={asTable}
              onClick={() => setAsTable(!asTable)}
            >
              <Table2 />
            </IconButton>
            <IconButton label="Download CSV" onClick={save}>
              <Download />
            </IconButton>
          </>
        }
      />
      <CardBody>
        <SegmentedControl
          aria-label="Figure"
          className="mb-3 max-w-full overflow-x-auto print:hidden"
          size="sm"
          value={figure}
          onValueChange={(next: TrendFigure) => setFigure(next)}
          items={TREND_FIGURES.map((value) => ({ value, label: FIGURE_DEFINITIONS[value].label }))}
        />
        {report ? (
          asTable ? (
            <TrendTable
              figure={figure}
              label={label}
              points={points}
              showPrevious={report.previous !== null}
            />
          ) : (
            <TrendChart
              figure={figure}
              label={label}
              points={points}
              showPrevious={report.previous !== null}
            />
          )
        ) : (
          <Skeleton className="h-65 w-full" />
        )}
      </CardBody>
    </Card>
  );
}
